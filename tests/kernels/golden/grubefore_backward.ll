target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v12 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  store i64 5000, ptr %v8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 0, ptr %v12
  br label %l11.test
l11.test:
  %v13 = load i64, ptr %v12
  %v14 = icmp slt i64 %v13, %v10
  br i1 %v14, label %l11.body, label %l11.end
l11.body:
  %v15 = mul nsw i64 %v13, 16
  %v16 = getelementptr inbounds i64, ptr %v1, i64 %v15
  br label %wait17.test
wait17.test:
  %v18 = load atomic i64, ptr %v16 acquire, align 8
  %v19 = icmp slt i64 %v18, %v7
  br i1 %v19, label %wait17.wait, label %wait17.end
wait17.wait:
  call void @llvm.x86.sse2.pause()
  %v20 = load i64, ptr %v8
  %v21 = sub nsw i64 %v20, 1
  store i64 %v21, ptr %v8
  %v22 = icmp slt i64 %v21, 0
  br i1 %v22, label %w23.then, label %w23.end
w23.then:
  %v24 = getelementptr inbounds ptr, ptr %t, i64 3
  %v25 = load ptr, ptr %v24
  %v26 = call i32 %v25()
  br label %w23.end
w23.end:
  %v27 = icmp eq i64 %v21, -1
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %v5, i64 1
  %v30 = load i64, ptr %v29
  %v31 = add nsw i64 %v30, 1
  store i64 %v31, ptr %v29
  br label %w28.end
w28.end:
  br label %wait17.test
wait17.end:
  %v32 = add nsw i64 %v13, 1
  store i64 %v32, ptr %v12
  br label %l11.test
l11.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v34 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 5
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %v8, i64 %v5
  %v10 = load i64, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 6
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = mul nsw i64 %step, %v12
  %v14 = add nsw i64 %v10, %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 7
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %v16, i64 %v5
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 8
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = mul nsw i64 %v14, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 9
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 10
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v18, %v25
  %v27 = add nsw i64 %v21, %v26
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 11
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 12
  %v32 = load i64, ptr %v31, !tbaa !0
  store i64 %v30, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = getelementptr inbounds i64, ptr %t, i64 13
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 14
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v5, %v40
  %v42 = getelementptr inbounds float, ptr %v38, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v35
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v47 = sub nsw i64 %v2, %v35
  %v48 = insertelement <8 x i64> poison, i64 %v47, i64 0
  %v49 = shufflevector <8 x i64> %v48, <8 x i64> poison, <8 x i32> zeroinitializer
  %v50 = icmp sgt <8 x i64> %v49, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v51 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v46, i32 4, <8 x i1> %v50, <8 x float> zeroinitializer)
  %v52 = fadd contract <8 x float> %v45, %v51
  %v53 = add nsw i64 %row, %v5
  %v54 = getelementptr inbounds i64, ptr %t, i64 15
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 16
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v53, %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v35
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v62
  %v64 = fmul contract <8 x float> %v52, %v63
  %v65 = getelementptr inbounds i64, ptr %t, i64 17
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = mul nsw i64 %v66, 2
  %v68 = getelementptr inbounds float, ptr %v59, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v35
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fmul contract <8 x float> %v70, %v70
  %v72 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v71
  %v73 = fmul contract <8 x float> %v64, %v72
  %v74 = add nsw i64 %row, %v5
  %v75 = getelementptr inbounds i64, ptr %t, i64 18
  %v76 = load ptr, ptr %v75, !tbaa !0
  %v77 = getelementptr inbounds i64, ptr %t, i64 19
  %v78 = load i64, ptr %v77, !tbaa !0
  %v79 = mul nsw i64 %v74, %v78
  %v80 = getelementptr inbounds float, ptr %v76, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v35
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fmul contract <8 x float> %v52, %v83
  %v85 = fmul contract <8 x float> %v52, %v70
  %v86 = fsub contract <8 x float> %v84, %v85
  %v87 = fmul contract <8 x float> %v86, %v62
  %v88 = fmul contract <8 x float> %v87, %v63
  %v89 = getelementptr inbounds i64, ptr %t, i64 17
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds float, ptr %v59, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v35
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fmul contract <8 x float> %v93, %v83
  %v95 = select <8 x i1> %v50, <8 x float> %v52, <8 x float> splat (float 0x0000000000000000)
  %v96 = add nsw i64 %row, %v5
  %v97 = getelementptr inbounds i64, ptr %t, i64 20
  %v98 = load ptr, ptr %v97, !tbaa !0
  %v99 = getelementptr inbounds i64, ptr %t, i64 21
  %v100 = load i64, ptr %v99, !tbaa !0
  %v101 = mul nsw i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v98, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %t, i64 17
  %v104 = load i64, ptr %v103, !tbaa !0
  %v105 = mul nsw i64 %v104, 4
  %v106 = getelementptr inbounds float, ptr %v102, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v35
  store <8 x float> %v95, ptr %v107, align 4, !tbaa !1
  %v108 = select <8 x i1> %v50, <8 x float> %v73, <8 x float> splat (float 0x0000000000000000)
  %v109 = getelementptr inbounds i64, ptr %t, i64 17
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = getelementptr inbounds float, ptr %v102, i64 %v110
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v35
  store <8 x float> %v108, ptr %v112, align 4, !tbaa !1
  %v113 = select <8 x i1> %v50, <8 x float> %v88, <8 x float> splat (float 0x0000000000000000)
  %v114 = getelementptr inbounds i64, ptr %t, i64 17
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = mul nsw i64 %v115, 3
  %v117 = getelementptr inbounds float, ptr %v102, i64 %v116
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v35
  store <8 x float> %v113, ptr %v118, align 4, !tbaa !1
  %v119 = select <8 x i1> %v50, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v120 = getelementptr inbounds i64, ptr %t, i64 17
  %v121 = load i64, ptr %v120, !tbaa !0
  %v122 = mul nsw i64 %v121, 6
  %v123 = getelementptr inbounds float, ptr %v102, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v35
  store <8 x float> %v119, ptr %v124, align 4, !tbaa !1
  %v125 = getelementptr inbounds i64, ptr %t, i64 22
  %v126 = load ptr, ptr %v125, !tbaa !0
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v35
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd contract <8 x float> %v128, %v73
  store <8 x float> %v129, ptr %v127, align 4, !tbaa !1
  %v130 = getelementptr inbounds i64, ptr %t, i64 23
  %v131 = load ptr, ptr %v130, !tbaa !0
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v35
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = fadd contract <8 x float> %v133, %v88
  store <8 x float> %v134, ptr %v132, align 4, !tbaa !1
  %v135 = add nsw i64 %v35, 8
  store i64 %v135, ptr %v34
  br label %l33.test
l33.end:
  %v136 = add nsw i64 %v5, 1
  store i64 %v136, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v33 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 20
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 17
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds float, ptr %v6, i64 %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 21
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds i64, ptr %t, i64 20
  %v13 = load ptr, ptr %v12, !tbaa !0
  %v14 = mul nsw i64 %row, %v11
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 0
  %v17 = getelementptr inbounds i64, ptr %t, i64 4
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 24
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 25
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 26
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds float, ptr %v16, i64 %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 17
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 27
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 28
  %v31 = load i64, ptr %v30, !tbaa !0
  store i64 0, ptr %v33
  br label %l32.test
l32.test:
  %v34 = load i64, ptr %v33
  %v35 = icmp slt i64 %v34, %v31
  br i1 %v35, label %l32.body, label %l32.end
l32.body:
  %v36 = mul nsw i64 %v34, %v27
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = mul nsw i64 %v34, %v29
  %v39 = getelementptr inbounds float, ptr %v20, i64 %v38
  %v40 = getelementptr inbounds i64, ptr %t, i64 29
  %v41 = load ptr, ptr %v40, !tbaa !0
  call void %v41(ptr %v37, i64 %v11, ptr %v9, i64 %v2, i64 1, ptr %v39, i64 %v18, i64 %count, i64 %v22, i64 0)
  %v42 = add nsw i64 %v34, 1
  store i64 %v42, ptr %v33
  br label %l32.test
l32.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v12 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 11
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 12
  %v10 = load i64, ptr %v9, !tbaa !0
  store i64 %v8, ptr %v12
  br label %l11.test
l11.test:
  %v13 = load i64, ptr %v12
  %v14 = icmp slt i64 %v13, %v10
  br i1 %v14, label %l11.body, label %l11.end
l11.body:
  %v15 = add nsw i64 %row, %v5
  %v16 = getelementptr inbounds i64, ptr %t, i64 20
  %v17 = load ptr, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 21
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = mul nsw i64 %v15, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 17
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = mul nsw i64 %v23, 4
  %v25 = getelementptr inbounds float, ptr %v21, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v13
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = add nsw i64 %row, %v5
  %v29 = getelementptr inbounds i64, ptr %t, i64 15
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 16
  %v32 = load i64, ptr %v31, !tbaa !0
  %v33 = mul nsw i64 %v28, %v32
  %v34 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v35 = getelementptr inbounds float, ptr %v34, i64 0
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v13
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = fmul contract <8 x float> %v27, %v37
  %v39 = getelementptr inbounds float, ptr %v21, i64 0
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v13
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = getelementptr inbounds i64, ptr %t, i64 17
  %v43 = load i64, ptr %v42, !tbaa !0
  %v44 = getelementptr inbounds float, ptr %v34, i64 %v43
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v13
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fmul contract <8 x float> %v41, %v46
  %v48 = fadd contract <8 x float> %v38, %v47
  %v49 = add nsw i64 %row, %v5
  %v50 = getelementptr inbounds i64, ptr %t, i64 18
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 19
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = mul nsw i64 %v49, %v53
  %v55 = getelementptr inbounds float, ptr %v51, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v13
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fmul contract <8 x float> %v41, %v58
  %v60 = fmul contract <8 x float> %v59, %v46
  %v61 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v46
  %v62 = fmul contract <8 x float> %v60, %v61
  %v63 = sub nsw i64 %v2, %v13
  %v64 = insertelement <8 x i64> poison, i64 %v63, i64 0
  %v65 = shufflevector <8 x i64> %v64, <8 x i64> poison, <8 x i32> zeroinitializer
  %v66 = icmp sgt <8 x i64> %v65, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v67 = select <8 x i1> %v66, <8 x float> %v48, <8 x float> splat (float 0x0000000000000000)
  %v68 = getelementptr inbounds i64, ptr %t, i64 17
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = mul nsw i64 %v69, 5
  %v71 = getelementptr inbounds float, ptr %v21, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v13
  store <8 x float> %v67, ptr %v72, align 4, !tbaa !1
  %v73 = select <8 x i1> %v66, <8 x float> %v62, <8 x float> splat (float 0x0000000000000000)
  %v74 = getelementptr inbounds i64, ptr %t, i64 17
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = mul nsw i64 %v75, 2
  %v77 = getelementptr inbounds float, ptr %v21, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v13
  store <8 x float> %v73, ptr %v78, align 4, !tbaa !1
  %v79 = getelementptr inbounds i64, ptr %t, i64 30
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 14
  %v82 = load i64, ptr %v81, !tbaa !0
  %v83 = mul nsw i64 %v5, %v82
  %v84 = getelementptr inbounds i64, ptr %t, i64 17
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v85, 0
  %v87 = add nsw i64 %v83, %v86
  %v88 = add nsw i64 %v87, %v13
  %v89 = getelementptr inbounds float, ptr %v80, i64 %v88
  store <8 x float> %v48, ptr %v89, align 4, !tbaa !1
  %v90 = getelementptr inbounds i64, ptr %t, i64 31
  %v91 = load ptr, ptr %v90, !tbaa !0
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v13
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fadd contract <8 x float> %v93, %v62
  store <8 x float> %v94, ptr %v92, align 4, !tbaa !1
  %v95 = add nsw i64 %v13, 8
  store i64 %v95, ptr %v12
  br label %l11.test
l11.end:
  %v96 = add nsw i64 %v5, 1
  store i64 %v96, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v33 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 20
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 17
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 2
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 14
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 30
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = getelementptr inbounds i64, ptr %t, i64 17
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v17, 2
  %v19 = getelementptr inbounds i64, ptr %t, i64 32
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 33
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 34
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds float, ptr %v15, i64 %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 17
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 35
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 36
  %v31 = load i64, ptr %v30, !tbaa !0
  store i64 0, ptr %v33
  br label %l32.test
l32.test:
  %v34 = load i64, ptr %v33
  %v35 = icmp slt i64 %v34, %v31
  br i1 %v35, label %l32.body, label %l32.end
l32.body:
  %v36 = mul nsw i64 %v34, %v27
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = mul nsw i64 %v34, %v29
  %v39 = getelementptr inbounds float, ptr %v20, i64 %v38
  %v40 = getelementptr inbounds i64, ptr %t, i64 29
  %v41 = load ptr, ptr %v40, !tbaa !0
  call void %v41(ptr %v37, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v39, i64 %v18, i64 %count, i64 %v22, i64 1)
  %v42 = add nsw i64 %v34, 1
  store i64 %v42, ptr %v33
  br label %l32.test
l32.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v44 = alloca i64
  %v66 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 38
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  call void @pass0(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  %v25 = getelementptr inbounds i64, ptr %t, i64 2
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = icmp sgt i64 %v26, 1
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  call void @meet(ptr %t)
  br label %w28.end
w28.end:
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass1(ptr %t, i64 %v24, i64 %v23, i64 %v17)
  %v29 = getelementptr inbounds i64, ptr %t, i64 2
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = icmp sgt i64 %v30, 1
  br i1 %v31, label %w32.then, label %w32.end
w32.then:
  call void @meet(ptr %t)
  br label %w32.end
w32.end:
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v33 = getelementptr inbounds i64, ptr %t, i64 39
  %v34 = load ptr, ptr %v33, !tbaa !0
  %v35 = icmp ne ptr %v34, null
  br i1 %v35, label %w36.then, label %w36.end
w36.then:
  %v37 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v38 = load i64, ptr %v37
  %v39 = add nsw i64 %v17, 1
  %v40 = getelementptr inbounds i64, ptr %v2, i64 %v39
  %v41 = load i64, ptr %v40
  %v42 = sub nsw i64 %v41, %v38
  store i64 0, ptr %v44
  br label %l43.test
l43.test:
  %v45 = load i64, ptr %v44
  %v46 = icmp slt i64 %v45, %v42
  br i1 %v46, label %l43.body, label %l43.end
l43.body:
  %v47 = add nsw i64 %v38, %v45
  %v48 = getelementptr inbounds i8, ptr %v34, i64 %v47
  %v49 = load i8, ptr %v48
  %v50 = icmp ne i8 %v49, 0
  br i1 %v50, label %w51.then, label %w51.end
w51.then:
  %v52 = getelementptr inbounds i64, ptr %t, i64 14
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 30
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = mul nsw i64 %v45, %v53
  %v58 = getelementptr inbounds float, ptr %v56, i64 %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 40
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 11
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 12
  %v64 = load i64, ptr %v63, !tbaa !0
  store i64 %v62, ptr %v66
  br label %l65.test
l65.test:
  %v67 = load i64, ptr %v66
  %v68 = icmp slt i64 %v67, %v64
  br i1 %v68, label %l65.body, label %l65.end
l65.body:
  %v69 = getelementptr inbounds float, ptr %v60, i64 %v67
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v58, i64 %v67
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd contract <8 x float> %v70, %v72
  store <8 x float> %v73, ptr %v69, align 4, !tbaa !1
  %v74 = getelementptr inbounds float, ptr %v58, i64 %v67
  store <8 x float> zeroinitializer, ptr %v74, align 4
  %v75 = add nsw i64 %v67, 8
  store i64 %v75, ptr %v66
  br label %l65.test
l65.end:
  br label %w51.end
w51.end:
  %v76 = add nsw i64 %v45, 1
  store i64 %v76, ptr %v44
  br label %l43.test
l43.end:
  br label %w36.end
w36.end:
  %v77 = getelementptr inbounds i64, ptr %t, i64 13
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 30
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 13
  store ptr %v80, ptr %v81
  %v82 = getelementptr inbounds i64, ptr %t, i64 30
  store ptr %v78, ptr %v82
  %v83 = add nsw i64 %v14, 1
  store i64 %v83, ptr %v13
  br label %l12.test
l12.end:
  %v84 = getelementptr inbounds i64, ptr %t, i64 2
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = icmp sgt i64 %v85, 1
  br i1 %v86, label %w87.then, label %w87.end
w87.then:
  call void @meet(ptr %t)
  br label %w87.end
w87.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v34 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 20
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 17
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds float, ptr %v6, i64 %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 41
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds i64, ptr %t, i64 42
  %v13 = load ptr, ptr %v12, !tbaa !0
  %v14 = mul nsw i64 %row, %v11
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 0
  %v17 = getelementptr inbounds i64, ptr %t, i64 17
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = mul nsw i64 %v18, 3
  %v20 = getelementptr inbounds i64, ptr %t, i64 43
  %v21 = load ptr, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 44
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 45
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds float, ptr %v16, i64 %v25
  %v27 = getelementptr inbounds i64, ptr %t, i64 46
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 47
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 48
  %v32 = load i64, ptr %v31, !tbaa !0
  store i64 0, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = mul nsw i64 %v35, %v28
  %v38 = getelementptr inbounds float, ptr %v26, i64 %v37
  %v39 = mul nsw i64 %v35, %v30
  %v40 = getelementptr inbounds float, ptr %v21, i64 %v39
  %v41 = getelementptr inbounds i64, ptr %t, i64 29
  %v42 = load ptr, ptr %v41, !tbaa !0
  call void %v42(ptr %v38, i64 %v11, ptr %v9, i64 %v2, i64 1, ptr %v40, i64 %v19, i64 %count, i64 %v23, i64 0)
  %v43 = add nsw i64 %v35, 1
  store i64 %v43, ptr %v34
  br label %l33.test
l33.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v34 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 49
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 5
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %v8, i64 %v5
  %v10 = load i64, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 6
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = mul nsw i64 %step, %v12
  %v14 = add nsw i64 %v10, %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 7
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %v16, i64 %v5
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 50
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = mul nsw i64 %v14, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 51
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 52
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v18, %v25
  %v27 = add nsw i64 %v21, %v26
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 53
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 54
  %v32 = load i64, ptr %v31, !tbaa !0
  store i64 %v30, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = add nsw i64 %row, %v5
  %v38 = getelementptr inbounds i64, ptr %t, i64 42
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds i64, ptr %t, i64 41
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = mul nsw i64 %v37, %v41
  %v43 = getelementptr inbounds float, ptr %v39, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 0
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v35
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v48 = sub nsw i64 %v2, %v35
  %v49 = insertelement <8 x i64> poison, i64 %v48, i64 0
  %v50 = shufflevector <8 x i64> %v49, <8 x i64> poison, <8 x i32> zeroinitializer
  %v51 = icmp sgt <8 x i64> %v50, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v46, ptr %v47, i32 4, <8 x i1> %v51), !tbaa !1
  %v52 = add nsw i64 %v35, 8
  store i64 %v52, ptr %v34
  br label %l33.test
l33.end:
  %v53 = add nsw i64 %v5, 1
  store i64 %v53, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v17 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 38
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 2
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  store i64 %begin, ptr %v17
  br label %l16.test
l16.test:
  %v18 = load i64, ptr %v17
  %v19 = icmp slt i64 %v18, %end
  br i1 %v19, label %l16.body, label %l16.end
l16.body:
  %v20 = getelementptr inbounds i64, ptr %v2, i64 %v18
  %v21 = load i64, ptr %v20
  %v22 = add nsw i64 %v18, 1
  %v23 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v24 = load i64, ptr %v23
  %v25 = sub nsw i64 %v24, %v21
  %v26 = sub nsw i64 %v21, %v4
  call void @pass2(ptr %t, i64 %v26, i64 %v25, i64 %v18)
  %v27 = add nsw i64 %v18, 1
  store i64 %v27, ptr %v17
  br label %l16.test
l16.end:
  %v28 = getelementptr inbounds i64, ptr %t, i64 2
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = icmp sgt i64 %v29, 1
  br i1 %v30, label %w31.then, label %w31.end
w31.then:
  call void @meet(ptr %t)
  br label %w31.end
w31.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v74 = alloca i64
  %v84 = alloca i64
  %v114 = alloca i64
  %v176 = alloca i64
  %v180 = alloca i64
  %v232 = alloca i64
  %v236 = alloca i64
  %v289 = alloca i64
  %v293 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 55
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 37
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 38
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 56
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 57
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 58
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 59
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 19
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 60
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 61
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 18
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 16
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 62
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 63
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 15
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 21
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 64
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 65
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 41
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 66
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 67
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 42
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 1
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %w66.then, label %w66.end
w66.then:
  %v67 = getelementptr inbounds i64, ptr %t, i64 59
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 56
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 49
  %v72 = load i64, ptr %v71, !tbaa !0
  store i64 %v4, ptr %v74
  br label %l73.test
l73.test:
  %v75 = load i64, ptr %v74
  %v76 = icmp slt i64 %v75, %v7
  br i1 %v76, label %l73.body, label %l73.end
l73.body:
  %v77 = getelementptr inbounds i64, ptr %v9, i64 %v75
  %v78 = load i64, ptr %v77
  %v79 = add nsw i64 %v75, 1
  %v80 = getelementptr inbounds i64, ptr %v9, i64 %v79
  %v81 = load i64, ptr %v80
  %v82 = sub nsw i64 %v81, %v78
  store i64 0, ptr %v84
  br label %l83.test
l83.test:
  %v85 = load i64, ptr %v84
  %v86 = icmp slt i64 %v85, %v82
  br i1 %v86, label %l83.body, label %l83.end
l83.body:
  %v87 = getelementptr inbounds i64, ptr %t, i64 5
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %v88, i64 %v85
  %v90 = load i64, ptr %v89
  %v91 = getelementptr inbounds i64, ptr %t, i64 6
  %v92 = load i64, ptr %v91, !tbaa !0
  %v93 = mul nsw i64 %v75, %v92
  %v94 = add nsw i64 %v90, %v93
  %v95 = getelementptr inbounds i64, ptr %t, i64 7
  %v96 = load ptr, ptr %v95, !tbaa !0
  %v97 = getelementptr inbounds i64, ptr %v96, i64 %v85
  %v98 = load i64, ptr %v97
  %v99 = getelementptr inbounds i64, ptr %t, i64 68
  %v100 = load i64, ptr %v99, !tbaa !0
  %v101 = mul nsw i64 %v94, %v100
  %v102 = getelementptr inbounds i64, ptr %t, i64 69
  %v103 = load ptr, ptr %v102, !tbaa !0
  %v104 = getelementptr inbounds i64, ptr %t, i64 70
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v98, %v105
  %v107 = add nsw i64 %v101, %v106
  %v108 = getelementptr inbounds float, ptr %v103, i64 %v107
  %v109 = sub nsw i64 %v78, %v11
  %v110 = add nsw i64 %v109, %v85
  %v111 = mul nsw i64 %v110, %v70
  %v112 = getelementptr inbounds float, ptr %v68, i64 %v111
  store i64 0, ptr %v114
  br label %l113.test
l113.test:
  %v115 = load i64, ptr %v114
  %v116 = icmp slt i64 %v115, %v72
  br i1 %v116, label %l113.body, label %l113.end
l113.body:
  %v117 = sub nsw i64 %v72, %v115
  %v118 = insertelement <8 x i64> poison, i64 %v117, i64 0
  %v119 = shufflevector <8 x i64> %v118, <8 x i64> poison, <8 x i32> zeroinitializer
  %v120 = icmp sgt <8 x i64> %v119, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v121 = getelementptr inbounds float, ptr %v108, i64 %v115
  %v122 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v121, i32 4, <8 x i1> %v120, <8 x float> zeroinitializer)
  %v123 = getelementptr inbounds float, ptr %v112, i64 %v115
  store <8 x float> %v122, ptr %v123, align 4, !tbaa !1
  %v124 = add nsw i64 %v115, 8
  store i64 %v124, ptr %v114
  br label %l113.test
l113.end:
  %v125 = add nsw i64 %v85, 1
  store i64 %v125, ptr %v84
  br label %l83.test
l83.end:
  %v126 = add nsw i64 %v75, 1
  store i64 %v126, ptr %v74
  br label %l73.test
l73.end:
  br label %w66.end
w66.end:
  %v127 = getelementptr inbounds i64, ptr %t, i64 2
  %v128 = load i64, ptr %v127, !tbaa !0
  %v129 = icmp sgt i64 %v128, 1
  br i1 %v129, label %w130.then, label %w130.end
w130.then:
  call void @meet(ptr %t)
  br label %w130.end
w130.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v131 = getelementptr inbounds i64, ptr %t, i64 71
  %v132 = load i64, ptr %v131, !tbaa !0
  %v133 = sub nsw i64 %v132, 1
  %v134 = icmp eq i64 %number, %v133
  %v135 = select i1 %v134, i64 0, i64 1
  %v136 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v137 = load i64, ptr %v136
  %v138 = sub nsw i64 %v137, %v11
  %v139 = getelementptr inbounds i64, ptr %t, i64 72
  %v140 = load ptr, ptr %v139, !tbaa !0
  %v141 = getelementptr inbounds i64, ptr %t, i64 21
  %v142 = load i64, ptr %v141, !tbaa !0
  %v143 = getelementptr inbounds i64, ptr %t, i64 20
  %v144 = load ptr, ptr %v143, !tbaa !0
  %v145 = mul nsw i64 0, %v142
  %v146 = getelementptr inbounds float, ptr %v144, i64 %v145
  %v147 = getelementptr inbounds i64, ptr %t, i64 17
  %v148 = load i64, ptr %v147, !tbaa !0
  %v149 = mul nsw i64 %v148, 6
  %v150 = getelementptr inbounds float, ptr %v146, i64 %v149
  %v151 = getelementptr inbounds i64, ptr %t, i64 4
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = getelementptr inbounds i64, ptr %t, i64 73
  %v154 = load ptr, ptr %v153, !tbaa !0
  call void %v154(ptr %v140, ptr %v150, i64 1, i64 %v142, i64 %v152, i64 %v138, i64 0, i64 %v138, i64 0)
  %v155 = getelementptr inbounds i64, ptr %t, i64 21
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = getelementptr inbounds i64, ptr %t, i64 20
  %v158 = load ptr, ptr %v157, !tbaa !0
  %v159 = mul nsw i64 0, %v156
  %v160 = getelementptr inbounds float, ptr %v158, i64 %v159
  %v161 = getelementptr inbounds i64, ptr %t, i64 17
  %v162 = load i64, ptr %v161, !tbaa !0
  %v163 = getelementptr inbounds float, ptr %v160, i64 %v162
  %v164 = getelementptr inbounds i64, ptr %t, i64 17
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = getelementptr inbounds i64, ptr %t, i64 74
  %v167 = load ptr, ptr %v166, !tbaa !0
  %v168 = getelementptr inbounds i64, ptr %t, i64 75
  %v169 = load ptr, ptr %v168, !tbaa !0
  %v170 = sdiv i64 %v165, 8
  %v171 = getelementptr inbounds i64, ptr %t, i64 76
  %v172 = load i64, ptr %v171, !tbaa !0
  %v173 = getelementptr inbounds i64, ptr %t, i64 77
  %v174 = load i64, ptr %v173, !tbaa !0
  store i64 %v172, ptr %v176
  br label %l175.test
l175.test:
  %v177 = load i64, ptr %v176
  %v178 = icmp slt i64 %v177, %v174
  br i1 %v178, label %l175.body, label %l175.end
l175.body:
  store i64 0, ptr %v180
  br label %l179.test
l179.test:
  %v181 = load i64, ptr %v180
  %v182 = icmp slt i64 %v181, %v138
  br i1 %v182, label %l179.body, label %l179.end
l179.body:
  %v183 = mul nsw i64 %v181, %v156
  %v184 = getelementptr inbounds float, ptr %v163, i64 %v183
  %v185 = getelementptr inbounds float, ptr %v184, i64 %v177
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = mul nsw i64 %v181, 8
  %v188 = getelementptr inbounds float, ptr %v169, i64 %v187
  store <8 x float> %v186, ptr %v188, align 4, !tbaa !1
  %v189 = add nsw i64 %v181, 1
  store i64 %v189, ptr %v180
  br label %l179.test
l179.end:
  %v190 = mul nsw i64 %v177, %v165
  %v191 = getelementptr inbounds float, ptr %v167, i64 %v190
  %v192 = getelementptr inbounds i64, ptr %t, i64 29
  %v193 = load ptr, ptr %v192, !tbaa !0
  call void %v193(ptr %v191, i64 %v165, ptr %v169, i64 1, i64 8, ptr %v140, i64 %v138, i64 8, i64 %v170, i64 %v135)
  %v194 = add nsw i64 %v177, 8
  store i64 %v194, ptr %v176
  br label %l175.test
l175.end:
  %v195 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v196 = load i64, ptr %v195
  %v197 = sub nsw i64 %v196, %v11
  %v198 = getelementptr inbounds i64, ptr %t, i64 72
  %v199 = load ptr, ptr %v198, !tbaa !0
  %v200 = getelementptr inbounds i64, ptr %t, i64 56
  %v201 = load i64, ptr %v200, !tbaa !0
  %v202 = getelementptr inbounds i64, ptr %t, i64 59
  %v203 = load ptr, ptr %v202, !tbaa !0
  %v204 = mul nsw i64 0, %v201
  %v205 = getelementptr inbounds float, ptr %v203, i64 %v204
  %v206 = getelementptr inbounds float, ptr %v205, i64 0
  %v207 = getelementptr inbounds i64, ptr %t, i64 49
  %v208 = load i64, ptr %v207, !tbaa !0
  %v209 = getelementptr inbounds i64, ptr %t, i64 73
  %v210 = load ptr, ptr %v209, !tbaa !0
  call void %v210(ptr %v199, ptr %v206, i64 1, i64 %v201, i64 %v208, i64 %v197, i64 0, i64 %v197, i64 0)
  %v211 = getelementptr inbounds i64, ptr %t, i64 21
  %v212 = load i64, ptr %v211, !tbaa !0
  %v213 = getelementptr inbounds i64, ptr %t, i64 20
  %v214 = load ptr, ptr %v213, !tbaa !0
  %v215 = mul nsw i64 0, %v212
  %v216 = getelementptr inbounds float, ptr %v214, i64 %v215
  %v217 = getelementptr inbounds i64, ptr %t, i64 17
  %v218 = load i64, ptr %v217, !tbaa !0
  %v219 = getelementptr inbounds float, ptr %v216, i64 %v218
  %v220 = getelementptr inbounds i64, ptr %t, i64 46
  %v221 = load i64, ptr %v220, !tbaa !0
  %v222 = getelementptr inbounds i64, ptr %t, i64 78
  %v223 = load ptr, ptr %v222, !tbaa !0
  %v224 = getelementptr inbounds i64, ptr %t, i64 75
  %v225 = load ptr, ptr %v224, !tbaa !0
  %v226 = sdiv i64 %v221, 8
  %v227 = getelementptr inbounds i64, ptr %t, i64 79
  %v228 = load i64, ptr %v227, !tbaa !0
  %v229 = getelementptr inbounds i64, ptr %t, i64 80
  %v230 = load i64, ptr %v229, !tbaa !0
  store i64 %v228, ptr %v232
  br label %l231.test
l231.test:
  %v233 = load i64, ptr %v232
  %v234 = icmp slt i64 %v233, %v230
  br i1 %v234, label %l231.body, label %l231.end
l231.body:
  store i64 0, ptr %v236
  br label %l235.test
l235.test:
  %v237 = load i64, ptr %v236
  %v238 = icmp slt i64 %v237, %v197
  br i1 %v238, label %l235.body, label %l235.end
l235.body:
  %v239 = mul nsw i64 %v237, %v212
  %v240 = getelementptr inbounds float, ptr %v219, i64 %v239
  %v241 = getelementptr inbounds float, ptr %v240, i64 %v233
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = mul nsw i64 %v237, 8
  %v244 = getelementptr inbounds float, ptr %v225, i64 %v243
  store <8 x float> %v242, ptr %v244, align 4, !tbaa !1
  %v245 = add nsw i64 %v237, 1
  store i64 %v245, ptr %v236
  br label %l235.test
l235.end:
  %v246 = mul nsw i64 %v233, %v221
  %v247 = getelementptr inbounds float, ptr %v223, i64 %v246
  %v248 = getelementptr inbounds i64, ptr %t, i64 29
  %v249 = load ptr, ptr %v248, !tbaa !0
  call void %v249(ptr %v247, i64 %v221, ptr %v225, i64 1, i64 8, ptr %v199, i64 %v197, i64 8, i64 %v226, i64 %v135)
  %v250 = add nsw i64 %v233, 8
  store i64 %v250, ptr %v232
  br label %l231.test
l231.end:
  %v251 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v252 = load i64, ptr %v251
  %v253 = sub nsw i64 %v252, %v11
  %v254 = getelementptr inbounds i64, ptr %t, i64 72
  %v255 = load ptr, ptr %v254, !tbaa !0
  %v256 = getelementptr inbounds i64, ptr %t, i64 19
  %v257 = load i64, ptr %v256, !tbaa !0
  %v258 = getelementptr inbounds i64, ptr %t, i64 18
  %v259 = load ptr, ptr %v258, !tbaa !0
  %v260 = mul nsw i64 0, %v257
  %v261 = getelementptr inbounds float, ptr %v259, i64 %v260
  %v262 = getelementptr inbounds float, ptr %v261, i64 0
  %v263 = getelementptr inbounds i64, ptr %t, i64 4
  %v264 = load i64, ptr %v263, !tbaa !0
  %v265 = getelementptr inbounds i64, ptr %t, i64 73
  %v266 = load ptr, ptr %v265, !tbaa !0
  call void %v266(ptr %v255, ptr %v262, i64 1, i64 %v257, i64 %v264, i64 %v253, i64 0, i64 %v253, i64 0)
  %v267 = getelementptr inbounds i64, ptr %t, i64 21
  %v268 = load i64, ptr %v267, !tbaa !0
  %v269 = getelementptr inbounds i64, ptr %t, i64 20
  %v270 = load ptr, ptr %v269, !tbaa !0
  %v271 = mul nsw i64 0, %v268
  %v272 = getelementptr inbounds float, ptr %v270, i64 %v271
  %v273 = getelementptr inbounds i64, ptr %t, i64 17
  %v274 = load i64, ptr %v273, !tbaa !0
  %v275 = mul nsw i64 %v274, 2
  %v276 = getelementptr inbounds float, ptr %v272, i64 %v275
  %v277 = getelementptr inbounds i64, ptr %t, i64 17
  %v278 = load i64, ptr %v277, !tbaa !0
  %v279 = getelementptr inbounds i64, ptr %t, i64 81
  %v280 = load ptr, ptr %v279, !tbaa !0
  %v281 = getelementptr inbounds i64, ptr %t, i64 75
  %v282 = load ptr, ptr %v281, !tbaa !0
  %v283 = sdiv i64 %v278, 8
  %v284 = getelementptr inbounds i64, ptr %t, i64 82
  %v285 = load i64, ptr %v284, !tbaa !0
  %v286 = getelementptr inbounds i64, ptr %t, i64 83
  %v287 = load i64, ptr %v286, !tbaa !0
  store i64 %v285, ptr %v289
  br label %l288.test
l288.test:
  %v290 = load i64, ptr %v289
  %v291 = icmp slt i64 %v290, %v287
  br i1 %v291, label %l288.body, label %l288.end
l288.body:
  store i64 0, ptr %v293
  br label %l292.test
l292.test:
  %v294 = load i64, ptr %v293
  %v295 = icmp slt i64 %v294, %v253
  br i1 %v295, label %l292.body, label %l292.end
l292.body:
  %v296 = mul nsw i64 %v294, %v268
  %v297 = getelementptr inbounds float, ptr %v276, i64 %v296
  %v298 = getelementptr inbounds float, ptr %v297, i64 %v290
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = mul nsw i64 %v294, 8
  %v301 = getelementptr inbounds float, ptr %v282, i64 %v300
  store <8 x float> %v299, ptr %v301, align 4, !tbaa !1
  %v302 = add nsw i64 %v294, 1
  store i64 %v302, ptr %v293
  br label %l292.test
l292.end:
  %v303 = mul nsw i64 %v290, %v278
  %v304 = getelementptr inbounds float, ptr %v280, i64 %v303
  %v305 = getelementptr inbounds i64, ptr %t, i64 29
  %v306 = load ptr, ptr %v305, !tbaa !0
  call void %v306(ptr %v304, i64 %v278, ptr %v282, i64 1, i64 8, ptr %v255, i64 %v253, i64 8, i64 %v283, i64 %v135)
  %v307 = add nsw i64 %v290, 8
  store i64 %v307, ptr %v289
  br label %l288.test
l288.end:
  %v308 = getelementptr inbounds i64, ptr %t, i64 2
  %v309 = load i64, ptr %v308, !tbaa !0
  %v310 = icmp sgt i64 %v309, 1
  br i1 %v310, label %w311.then, label %w311.end
w311.then:
  call void @meet(ptr %t)
  br label %w311.end
w311.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v10 = alloca i64
  %v44 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 71
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 84
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %t, i64 55
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 37
  %v8 = load ptr, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %v2
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = sub nsw i64 %v2, 1
  %v14 = sub nsw i64 %v13, %v11
  %v15 = icmp ne ptr %v4, null
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %v6, i64 %v14
  %v18 = load i64, ptr %v17
  %v19 = add nsw i64 %v18, 1
  %v20 = getelementptr inbounds i64, ptr %v8, i64 %v19
  %v21 = load i64, ptr %v20
  %v22 = getelementptr inbounds i64, ptr %v8, i64 %v18
  %v23 = load i64, ptr %v22
  %v24 = sub nsw i64 %v21, %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 85
  %v26 = load ptr, ptr %v25, !tbaa !0
  %v27 = icmp ne ptr %v26, null
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %t, i64 1
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = icmp eq i64 %v30, 0
  br i1 %v31, label %w32.then, label %w32.end
w32.then:
  %v33 = getelementptr inbounds i64, ptr %t, i64 19
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = getelementptr inbounds i64, ptr %t, i64 86
  %v36 = load i64, ptr %v35, !tbaa !0
  %v37 = mul nsw i64 %v36, %v34
  %v38 = mul nsw i64 %v14, %v37
  %v39 = getelementptr inbounds float, ptr %v26, i64 %v38
  %v40 = getelementptr inbounds i64, ptr %t, i64 61
  %v41 = load ptr, ptr %v40, !tbaa !0
  %v42 = mul nsw i64 %v24, %v34
  store i64 0, ptr %v44
  br label %l43.test
l43.test:
  %v45 = load i64, ptr %v44
  %v46 = icmp slt i64 %v45, %v42
  br i1 %v46, label %l43.body, label %l43.end
l43.body:
  %v47 = getelementptr inbounds float, ptr %v39, i64 %v45
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v41, i64 %v45
  store <8 x float> %v48, ptr %v49, align 4, !tbaa !1
  %v50 = add nsw i64 %v45, 8
  store i64 %v50, ptr %v44
  br label %l43.test
l43.end:
  br label %w32.end
w32.end:
  %v51 = getelementptr inbounds i64, ptr %t, i64 2
  %v52 = load i64, ptr %v51, !tbaa !0
  %v53 = icmp sgt i64 %v52, 1
  br i1 %v53, label %w54.then, label %w54.end
w54.then:
  call void @meet(ptr %t)
  br label %w54.end
w54.end:
  br label %w28.end
w28.end:
  %v55 = getelementptr inbounds i64, ptr %t, i64 87
  %v56 = load ptr, ptr %v55, !tbaa !0
  call void %v4(ptr %v56, i64 %v14)
  br label %w16.end
w16.end:
  call void @block(ptr %t, i64 %v14)
  %v57 = add nsw i64 %v11, 1
  store i64 %v57, ptr %v10
  br label %l9.test
l9.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v1 = alloca i32
  %v2 = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %v1)
  %v3 = load i32, ptr %v1
  %v4 = or i32 %v3, 32832
  store i32 %v4, ptr %v2
  call void @llvm.x86.sse.ldmxcsr(ptr %v2)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v1)
  ret void
}

declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}


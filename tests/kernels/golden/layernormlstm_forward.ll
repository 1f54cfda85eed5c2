target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v30 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 9
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = mul nsw i64 %v15, 4
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v18 = getelementptr inbounds i64, ptr %t, i64 10
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 11
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 12
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds float, ptr %v17, i64 %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 9
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 13
  %v28 = load i64, ptr %v27, !tbaa !0
  store i64 0, ptr %v30
  br label %l29.test
l29.test:
  %v31 = load i64, ptr %v30
  %v32 = icmp slt i64 %v31, %v28
  br i1 %v32, label %l29.body, label %l29.end
l29.body:
  %v33 = mul nsw i64 %v31, %v26
  %v34 = getelementptr inbounds float, ptr %v24, i64 %v33
  %v35 = getelementptr inbounds i64, ptr %t, i64 14
  %v36 = load ptr, ptr %v35, !tbaa !0
  %v37 = getelementptr inbounds i64, ptr %t, i64 15
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 16
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v31, %v40
  %v42 = getelementptr inbounds float, ptr %v38, i64 %v41
  call void %v36(ptr %v34, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v42, i64 %v19, i64 %count, i64 %v21, i64 0)
  %v43 = add nsw i64 %v31, 1
  store i64 %v43, ptr %v30
  br label %l29.test
l29.end:
  ret void
}

define internal void @segment0(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product0(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 19
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 20
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 22
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 23
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v14, i64 %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 9
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 24
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 25
  %v27 = load i64, ptr %v26
  %v28 = xor i64 %v27, 2
  store i64 %v28, ptr %v26
  %v29 = or i64 %v27, 0
  %v30 = icmp ne i64 %v27, 0
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v25
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = sub nsw i64 %v25, 1
  %v36 = sub nsw i64 %v35, %v33
  %v37 = select i1 %v30, i64 %v36, i64 %v33
  %v38 = mul nsw i64 %v37, %v23
  %v39 = getelementptr inbounds float, ptr %v21, i64 %v38
  %v40 = getelementptr inbounds i64, ptr %t, i64 26
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = icmp slt i64 %count, %v41
  br i1 %v42, label %e43.then, label %e43.else
e43.then:
  %v44 = getelementptr inbounds i64, ptr %t, i64 27
  %v45 = load ptr, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 28
  %v47 = load ptr, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 29
  %v49 = load i64, ptr %v48, !tbaa !0
  %v50 = mul nsw i64 %v37, %v49
  %v51 = getelementptr inbounds float, ptr %v47, i64 %v50
  call void %v45(ptr %v39, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v51, i64 %v16, i64 %count, i64 %v18, i64 %v29)
  br label %e43.end
e43.else:
  %v52 = getelementptr inbounds i64, ptr %t, i64 30
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 31
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 32
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v37, %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 %v58
  call void %v53(ptr %v39, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v59, i64 %v16, i64 %count, i64 %v18, i64 %v29)
  br label %e43.end
e43.end:
  %v60 = add nsw i64 %v33, 1
  store i64 %v60, ptr %v32
  br label %l31.test
l31.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v20 = alloca i64
  %v23 = alloca <8 x float>
  %v24 = alloca <8 x float>
  %v25 = alloca <8 x float>
  %v26 = alloca <8 x float>
  %v27 = alloca <8 x float>
  %v28 = alloca <8 x float>
  %v29 = alloca <8 x float>
  %v30 = alloca <8 x float>
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 17
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 1
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp eq i64 %v14, 0
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %t, i64 9
  %v18 = load i64, ptr %v17, !tbaa !0
  store i64 %from, ptr %v20
  br label %l19.test
l19.test:
  %v21 = load i64, ptr %v20
  %v22 = icmp slt i64 %v21, %upto
  br i1 %v22, label %l19.body, label %l19.end
l19.body:
  store <8 x float> zeroinitializer, ptr %v23
  store <8 x float> zeroinitializer, ptr %v24
  store <8 x float> zeroinitializer, ptr %v25
  store <8 x float> zeroinitializer, ptr %v26
  store <8 x float> zeroinitializer, ptr %v27
  store <8 x float> zeroinitializer, ptr %v28
  store <8 x float> zeroinitializer, ptr %v29
  store <8 x float> zeroinitializer, ptr %v30
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v18
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = sub nsw i64 %v2, %v33
  %v36 = icmp slt i64 %v35, 8
  %v37 = select i1 %v36, i64 %v35, i64 8
  %v38 = trunc i64 %v37 to i32
  %v39 = insertelement <8 x i32> poison, i32 %v38, i64 0
  %v40 = shufflevector <8 x i32> %v39, <8 x i32> poison, <8 x i32> zeroinitializer
  %v41 = icmp sgt <8 x i32> %v40, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v42 = add nsw i64 %row, %v21
  %v43 = getelementptr inbounds i64, ptr %t, i64 8
  %v44 = load ptr, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 7
  %v46 = load i64, ptr %v45, !tbaa !0
  %v47 = mul nsw i64 %v42, %v46
  %v48 = getelementptr inbounds float, ptr %v44, i64 %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 9
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = mul nsw i64 %v50, 4
  %v52 = getelementptr inbounds float, ptr %v48, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v33
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = select <8 x i1> %v41, <8 x float> %v54, <8 x float> splat (float 0x0000000000000000)
  %v56 = load <8 x float>, ptr %v23
  %v57 = fadd contract <8 x float> %v56, %v55
  store <8 x float> %v57, ptr %v23
  %v58 = getelementptr inbounds float, ptr %v48, i64 0
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v33
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = select <8 x i1> %v41, <8 x float> %v60, <8 x float> splat (float 0x0000000000000000)
  %v62 = load <8 x float>, ptr %v24
  %v63 = fadd contract <8 x float> %v62, %v61
  store <8 x float> %v63, ptr %v24
  %v64 = getelementptr inbounds i64, ptr %t, i64 9
  %v65 = load i64, ptr %v64, !tbaa !0
  %v66 = mul nsw i64 %v65, 5
  %v67 = getelementptr inbounds float, ptr %v48, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v33
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = select <8 x i1> %v41, <8 x float> %v69, <8 x float> splat (float 0x0000000000000000)
  %v71 = load <8 x float>, ptr %v25
  %v72 = fadd contract <8 x float> %v71, %v70
  store <8 x float> %v72, ptr %v25
  %v73 = getelementptr inbounds i64, ptr %t, i64 9
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = getelementptr inbounds float, ptr %v48, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v33
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = select <8 x i1> %v41, <8 x float> %v77, <8 x float> splat (float 0x0000000000000000)
  %v79 = load <8 x float>, ptr %v26
  %v80 = fadd contract <8 x float> %v79, %v78
  store <8 x float> %v80, ptr %v26
  %v81 = getelementptr inbounds i64, ptr %t, i64 9
  %v82 = load i64, ptr %v81, !tbaa !0
  %v83 = mul nsw i64 %v82, 6
  %v84 = getelementptr inbounds float, ptr %v48, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v33
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = select <8 x i1> %v41, <8 x float> %v86, <8 x float> splat (float 0x0000000000000000)
  %v88 = load <8 x float>, ptr %v27
  %v89 = fadd contract <8 x float> %v88, %v87
  store <8 x float> %v89, ptr %v27
  %v90 = getelementptr inbounds i64, ptr %t, i64 9
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = mul nsw i64 %v91, 2
  %v93 = getelementptr inbounds float, ptr %v48, i64 %v92
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v33
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = select <8 x i1> %v41, <8 x float> %v95, <8 x float> splat (float 0x0000000000000000)
  %v97 = load <8 x float>, ptr %v28
  %v98 = fadd contract <8 x float> %v97, %v96
  store <8 x float> %v98, ptr %v28
  %v99 = getelementptr inbounds i64, ptr %t, i64 9
  %v100 = load i64, ptr %v99, !tbaa !0
  %v101 = mul nsw i64 %v100, 7
  %v102 = getelementptr inbounds float, ptr %v48, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v33
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = select <8 x i1> %v41, <8 x float> %v104, <8 x float> splat (float 0x0000000000000000)
  %v106 = load <8 x float>, ptr %v29
  %v107 = fadd contract <8 x float> %v106, %v105
  store <8 x float> %v107, ptr %v29
  %v108 = getelementptr inbounds i64, ptr %t, i64 9
  %v109 = load i64, ptr %v108, !tbaa !0
  %v110 = mul nsw i64 %v109, 3
  %v111 = getelementptr inbounds float, ptr %v48, i64 %v110
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v33
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = select <8 x i1> %v41, <8 x float> %v113, <8 x float> splat (float 0x0000000000000000)
  %v115 = load <8 x float>, ptr %v30
  %v116 = fadd contract <8 x float> %v115, %v114
  store <8 x float> %v116, ptr %v30
  %v117 = add nsw i64 %v33, 8
  store i64 %v117, ptr %v32
  br label %l31.test
l31.end:
  %v118 = load <8 x float>, ptr %v23
  %v119 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v118)
  %v120 = sitofp i64 %v2 to float
  %v121 = fdiv float %v119, %v120
  %v122 = add nsw i64 %row, %v21
  %v123 = getelementptr inbounds i64, ptr %t, i64 33
  %v124 = load ptr, ptr %v123, !tbaa !0
  %v125 = getelementptr inbounds i64, ptr %t, i64 34
  %v126 = load i64, ptr %v125, !tbaa !0
  %v127 = mul nsw i64 %v122, %v126
  %v128 = getelementptr inbounds float, ptr %v124, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  store float %v121, ptr %v129
  %v130 = load <8 x float>, ptr %v24
  %v131 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v130)
  %v132 = sitofp i64 %v2 to float
  %v133 = fdiv float %v131, %v132
  %v134 = mul nsw i64 8, 2
  %v135 = getelementptr inbounds float, ptr %v128, i64 %v134
  store float %v133, ptr %v135
  %v136 = load <8 x float>, ptr %v25
  %v137 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v136)
  %v138 = sitofp i64 %v2 to float
  %v139 = fdiv float %v137, %v138
  %v140 = mul nsw i64 8, 4
  %v141 = getelementptr inbounds float, ptr %v128, i64 %v140
  store float %v139, ptr %v141
  %v142 = load <8 x float>, ptr %v26
  %v143 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v142)
  %v144 = sitofp i64 %v2 to float
  %v145 = fdiv float %v143, %v144
  %v146 = mul nsw i64 8, 6
  %v147 = getelementptr inbounds float, ptr %v128, i64 %v146
  store float %v145, ptr %v147
  %v148 = load <8 x float>, ptr %v27
  %v149 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v148)
  %v150 = sitofp i64 %v2 to float
  %v151 = fdiv float %v149, %v150
  %v152 = mul nsw i64 8, 8
  %v153 = getelementptr inbounds float, ptr %v128, i64 %v152
  store float %v151, ptr %v153
  %v154 = load <8 x float>, ptr %v28
  %v155 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v154)
  %v156 = sitofp i64 %v2 to float
  %v157 = fdiv float %v155, %v156
  %v158 = mul nsw i64 8, 10
  %v159 = getelementptr inbounds float, ptr %v128, i64 %v158
  store float %v157, ptr %v159
  %v160 = load <8 x float>, ptr %v29
  %v161 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v160)
  %v162 = sitofp i64 %v2 to float
  %v163 = fdiv float %v161, %v162
  %v164 = mul nsw i64 8, 12
  %v165 = getelementptr inbounds float, ptr %v128, i64 %v164
  store float %v163, ptr %v165
  %v166 = load <8 x float>, ptr %v30
  %v167 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v166)
  %v168 = sitofp i64 %v2 to float
  %v169 = fdiv float %v167, %v168
  %v170 = mul nsw i64 8, 14
  %v171 = getelementptr inbounds float, ptr %v128, i64 %v170
  store float %v169, ptr %v171
  %v172 = add nsw i64 %v21, 1
  store i64 %v172, ptr %v20
  br label %l19.test
l19.end:
  br label %w16.end
w16.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v20 = alloca i64
  %v69 = alloca <8 x float>
  %v70 = alloca <8 x float>
  %v71 = alloca <8 x float>
  %v72 = alloca <8 x float>
  %v73 = alloca <8 x float>
  %v74 = alloca <8 x float>
  %v75 = alloca <8 x float>
  %v76 = alloca <8 x float>
  %v78 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 17
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 1
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp eq i64 %v14, 0
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %t, i64 9
  %v18 = load i64, ptr %v17, !tbaa !0
  store i64 %from, ptr %v20
  br label %l19.test
l19.test:
  %v21 = load i64, ptr %v20
  %v22 = icmp slt i64 %v21, %upto
  br i1 %v22, label %l19.body, label %l19.end
l19.body:
  %v23 = add nsw i64 %row, %v21
  %v24 = getelementptr inbounds i64, ptr %t, i64 33
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 34
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v23, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = getelementptr inbounds float, ptr %v29, i64 0
  %v31 = load float, ptr %v30
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = mul nsw i64 8, 2
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  %v36 = load float, ptr %v35
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = mul nsw i64 8, 4
  %v40 = getelementptr inbounds float, ptr %v29, i64 %v39
  %v41 = load float, ptr %v40
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = mul nsw i64 8, 6
  %v45 = getelementptr inbounds float, ptr %v29, i64 %v44
  %v46 = load float, ptr %v45
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul nsw i64 8, 8
  %v50 = getelementptr inbounds float, ptr %v29, i64 %v49
  %v51 = load float, ptr %v50
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = mul nsw i64 8, 10
  %v55 = getelementptr inbounds float, ptr %v29, i64 %v54
  %v56 = load float, ptr %v55
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = mul nsw i64 8, 12
  %v60 = getelementptr inbounds float, ptr %v29, i64 %v59
  %v61 = load float, ptr %v60
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = mul nsw i64 8, 14
  %v65 = getelementptr inbounds float, ptr %v29, i64 %v64
  %v66 = load float, ptr %v65
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v69
  store <8 x float> zeroinitializer, ptr %v70
  store <8 x float> zeroinitializer, ptr %v71
  store <8 x float> zeroinitializer, ptr %v72
  store <8 x float> zeroinitializer, ptr %v73
  store <8 x float> zeroinitializer, ptr %v74
  store <8 x float> zeroinitializer, ptr %v75
  store <8 x float> zeroinitializer, ptr %v76
  store i64 0, ptr %v78
  br label %l77.test
l77.test:
  %v79 = load i64, ptr %v78
  %v80 = icmp slt i64 %v79, %v18
  br i1 %v80, label %l77.body, label %l77.end
l77.body:
  %v81 = add nsw i64 %row, %v21
  %v82 = getelementptr inbounds i64, ptr %t, i64 8
  %v83 = load ptr, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds i64, ptr %t, i64 7
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v81, %v85
  %v87 = getelementptr inbounds float, ptr %v83, i64 %v86
  %v88 = getelementptr inbounds i64, ptr %t, i64 9
  %v89 = load i64, ptr %v88, !tbaa !0
  %v90 = mul nsw i64 %v89, 4
  %v91 = getelementptr inbounds float, ptr %v87, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v79
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fsub contract <8 x float> %v93, %v33
  %v95 = fmul contract <8 x float> %v94, %v94
  %v96 = sub nsw i64 %v2, %v79
  %v97 = icmp slt i64 %v96, 8
  %v98 = select i1 %v97, i64 %v96, i64 8
  %v99 = trunc i64 %v98 to i32
  %v100 = insertelement <8 x i32> poison, i32 %v99, i64 0
  %v101 = shufflevector <8 x i32> %v100, <8 x i32> poison, <8 x i32> zeroinitializer
  %v102 = icmp sgt <8 x i32> %v101, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v103 = select <8 x i1> %v102, <8 x float> %v95, <8 x float> splat (float 0x0000000000000000)
  %v104 = load <8 x float>, ptr %v69
  %v105 = fadd contract <8 x float> %v104, %v103
  store <8 x float> %v105, ptr %v69
  %v106 = getelementptr inbounds float, ptr %v87, i64 0
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v79
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = fsub contract <8 x float> %v108, %v38
  %v110 = fmul contract <8 x float> %v109, %v109
  %v111 = select <8 x i1> %v102, <8 x float> %v110, <8 x float> splat (float 0x0000000000000000)
  %v112 = load <8 x float>, ptr %v70
  %v113 = fadd contract <8 x float> %v112, %v111
  store <8 x float> %v113, ptr %v70
  %v114 = getelementptr inbounds i64, ptr %t, i64 9
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = mul nsw i64 %v115, 5
  %v117 = getelementptr inbounds float, ptr %v87, i64 %v116
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v79
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fsub contract <8 x float> %v119, %v43
  %v121 = fmul contract <8 x float> %v120, %v120
  %v122 = select <8 x i1> %v102, <8 x float> %v121, <8 x float> splat (float 0x0000000000000000)
  %v123 = load <8 x float>, ptr %v71
  %v124 = fadd contract <8 x float> %v123, %v122
  store <8 x float> %v124, ptr %v71
  %v125 = getelementptr inbounds i64, ptr %t, i64 9
  %v126 = load i64, ptr %v125, !tbaa !0
  %v127 = getelementptr inbounds float, ptr %v87, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v79
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fsub contract <8 x float> %v129, %v48
  %v131 = fmul contract <8 x float> %v130, %v130
  %v132 = select <8 x i1> %v102, <8 x float> %v131, <8 x float> splat (float 0x0000000000000000)
  %v133 = load <8 x float>, ptr %v72
  %v134 = fadd contract <8 x float> %v133, %v132
  store <8 x float> %v134, ptr %v72
  %v135 = getelementptr inbounds i64, ptr %t, i64 9
  %v136 = load i64, ptr %v135, !tbaa !0
  %v137 = mul nsw i64 %v136, 6
  %v138 = getelementptr inbounds float, ptr %v87, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v79
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = fsub contract <8 x float> %v140, %v53
  %v142 = fmul contract <8 x float> %v141, %v141
  %v143 = select <8 x i1> %v102, <8 x float> %v142, <8 x float> splat (float 0x0000000000000000)
  %v144 = load <8 x float>, ptr %v73
  %v145 = fadd contract <8 x float> %v144, %v143
  store <8 x float> %v145, ptr %v73
  %v146 = getelementptr inbounds i64, ptr %t, i64 9
  %v147 = load i64, ptr %v146, !tbaa !0
  %v148 = mul nsw i64 %v147, 2
  %v149 = getelementptr inbounds float, ptr %v87, i64 %v148
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v79
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = fsub contract <8 x float> %v151, %v58
  %v153 = fmul contract <8 x float> %v152, %v152
  %v154 = select <8 x i1> %v102, <8 x float> %v153, <8 x float> splat (float 0x0000000000000000)
  %v155 = load <8 x float>, ptr %v74
  %v156 = fadd contract <8 x float> %v155, %v154
  store <8 x float> %v156, ptr %v74
  %v157 = getelementptr inbounds i64, ptr %t, i64 9
  %v158 = load i64, ptr %v157, !tbaa !0
  %v159 = mul nsw i64 %v158, 7
  %v160 = getelementptr inbounds float, ptr %v87, i64 %v159
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v79
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = fsub contract <8 x float> %v162, %v63
  %v164 = fmul contract <8 x float> %v163, %v163
  %v165 = select <8 x i1> %v102, <8 x float> %v164, <8 x float> splat (float 0x0000000000000000)
  %v166 = load <8 x float>, ptr %v75
  %v167 = fadd contract <8 x float> %v166, %v165
  store <8 x float> %v167, ptr %v75
  %v168 = getelementptr inbounds i64, ptr %t, i64 9
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = mul nsw i64 %v169, 3
  %v171 = getelementptr inbounds float, ptr %v87, i64 %v170
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v79
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fsub contract <8 x float> %v173, %v68
  %v175 = fmul contract <8 x float> %v174, %v174
  %v176 = select <8 x i1> %v102, <8 x float> %v175, <8 x float> splat (float 0x0000000000000000)
  %v177 = load <8 x float>, ptr %v76
  %v178 = fadd contract <8 x float> %v177, %v176
  store <8 x float> %v178, ptr %v76
  %v179 = getelementptr inbounds i64, ptr %t, i64 35
  %v180 = load ptr, ptr %v179, !tbaa !0
  %v181 = getelementptr inbounds i64, ptr %t, i64 36
  %v182 = load i64, ptr %v181, !tbaa !0
  %v183 = mul nsw i64 %v21, %v182
  %v184 = getelementptr inbounds float, ptr %v180, i64 %v183
  %v185 = getelementptr inbounds float, ptr %v184, i64 0
  %v186 = getelementptr inbounds float, ptr %v185, i64 %v79
  store <8 x float> %v94, ptr %v186, align 4, !tbaa !1
  %v187 = getelementptr inbounds i64, ptr %t, i64 9
  %v188 = load i64, ptr %v187, !tbaa !0
  %v189 = getelementptr inbounds float, ptr %v184, i64 %v188
  %v190 = getelementptr inbounds float, ptr %v189, i64 %v79
  store <8 x float> %v109, ptr %v190, align 4, !tbaa !1
  %v191 = getelementptr inbounds i64, ptr %t, i64 9
  %v192 = load i64, ptr %v191, !tbaa !0
  %v193 = mul nsw i64 %v192, 2
  %v194 = getelementptr inbounds float, ptr %v184, i64 %v193
  %v195 = getelementptr inbounds float, ptr %v194, i64 %v79
  store <8 x float> %v120, ptr %v195, align 4, !tbaa !1
  %v196 = getelementptr inbounds i64, ptr %t, i64 9
  %v197 = load i64, ptr %v196, !tbaa !0
  %v198 = mul nsw i64 %v197, 3
  %v199 = getelementptr inbounds float, ptr %v184, i64 %v198
  %v200 = getelementptr inbounds float, ptr %v199, i64 %v79
  store <8 x float> %v130, ptr %v200, align 4, !tbaa !1
  %v201 = getelementptr inbounds i64, ptr %t, i64 9
  %v202 = load i64, ptr %v201, !tbaa !0
  %v203 = mul nsw i64 %v202, 4
  %v204 = getelementptr inbounds float, ptr %v184, i64 %v203
  %v205 = getelementptr inbounds float, ptr %v204, i64 %v79
  store <8 x float> %v141, ptr %v205, align 4, !tbaa !1
  %v206 = getelementptr inbounds i64, ptr %t, i64 9
  %v207 = load i64, ptr %v206, !tbaa !0
  %v208 = mul nsw i64 %v207, 5
  %v209 = getelementptr inbounds float, ptr %v184, i64 %v208
  %v210 = getelementptr inbounds float, ptr %v209, i64 %v79
  store <8 x float> %v152, ptr %v210, align 4, !tbaa !1
  %v211 = getelementptr inbounds i64, ptr %t, i64 9
  %v212 = load i64, ptr %v211, !tbaa !0
  %v213 = mul nsw i64 %v212, 6
  %v214 = getelementptr inbounds float, ptr %v184, i64 %v213
  %v215 = getelementptr inbounds float, ptr %v214, i64 %v79
  store <8 x float> %v163, ptr %v215, align 4, !tbaa !1
  %v216 = getelementptr inbounds i64, ptr %t, i64 9
  %v217 = load i64, ptr %v216, !tbaa !0
  %v218 = mul nsw i64 %v217, 7
  %v219 = getelementptr inbounds float, ptr %v184, i64 %v218
  %v220 = getelementptr inbounds float, ptr %v219, i64 %v79
  store <8 x float> %v174, ptr %v220, align 4, !tbaa !1
  %v221 = add nsw i64 %v79, 8
  store i64 %v221, ptr %v78
  br label %l77.test
l77.end:
  %v222 = load <8 x float>, ptr %v69
  %v223 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v222)
  %v224 = sitofp i64 %v2 to float
  %v225 = fdiv float %v223, %v224
  %v226 = getelementptr inbounds i64, ptr %t, i64 37
  %v227 = load ptr, ptr %v226, !tbaa !0
  %v228 = getelementptr inbounds i64, ptr %t, i64 38
  %v229 = load i64, ptr %v228, !tbaa !0
  %v230 = mul nsw i64 %v21, %v229
  %v231 = getelementptr inbounds float, ptr %v227, i64 %v230
  %v232 = getelementptr inbounds float, ptr %v231, i64 0
  store float %v225, ptr %v232
  %v233 = load <8 x float>, ptr %v70
  %v234 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v233)
  %v235 = sitofp i64 %v2 to float
  %v236 = fdiv float %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v231, i64 8
  store float %v236, ptr %v237
  %v238 = load <8 x float>, ptr %v71
  %v239 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v238)
  %v240 = sitofp i64 %v2 to float
  %v241 = fdiv float %v239, %v240
  %v242 = mul nsw i64 8, 2
  %v243 = getelementptr inbounds float, ptr %v231, i64 %v242
  store float %v241, ptr %v243
  %v244 = load <8 x float>, ptr %v72
  %v245 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v244)
  %v246 = sitofp i64 %v2 to float
  %v247 = fdiv float %v245, %v246
  %v248 = mul nsw i64 8, 3
  %v249 = getelementptr inbounds float, ptr %v231, i64 %v248
  store float %v247, ptr %v249
  %v250 = load <8 x float>, ptr %v73
  %v251 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v250)
  %v252 = sitofp i64 %v2 to float
  %v253 = fdiv float %v251, %v252
  %v254 = mul nsw i64 8, 4
  %v255 = getelementptr inbounds float, ptr %v231, i64 %v254
  store float %v253, ptr %v255
  %v256 = load <8 x float>, ptr %v74
  %v257 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v256)
  %v258 = sitofp i64 %v2 to float
  %v259 = fdiv float %v257, %v258
  %v260 = mul nsw i64 8, 5
  %v261 = getelementptr inbounds float, ptr %v231, i64 %v260
  store float %v259, ptr %v261
  %v262 = load <8 x float>, ptr %v75
  %v263 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v262)
  %v264 = sitofp i64 %v2 to float
  %v265 = fdiv float %v263, %v264
  %v266 = mul nsw i64 8, 6
  %v267 = getelementptr inbounds float, ptr %v231, i64 %v266
  store float %v265, ptr %v267
  %v268 = load <8 x float>, ptr %v76
  %v269 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v268)
  %v270 = sitofp i64 %v2 to float
  %v271 = fdiv float %v269, %v270
  %v272 = mul nsw i64 8, 7
  %v273 = getelementptr inbounds float, ptr %v231, i64 %v272
  store float %v271, ptr %v273
  %v274 = add nsw i64 %v21, 1
  store i64 %v274, ptr %v20
  br label %l19.test
l19.end:
  br label %w16.end
w16.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v16 = alloca i64
  %v20 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = add nsw i64 %step, 1
  %v4 = getelementptr inbounds i64, ptr %v2, i64 %v3
  %v5 = load i64, ptr %v4
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %step
  %v7 = load i64, ptr %v6
  %v8 = sub nsw i64 %v5, %v7
  %v9 = icmp sgt i64 %v8, 16
  %v10 = select i1 %v9, i64 %v8, i64 16
  %v11 = getelementptr inbounds i64, ptr %t, i64 1
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = icmp eq i64 %v12, 0
  br i1 %v13, label %w14.then, label %w14.end
w14.then:
  store i64 %from, ptr %v16
  br label %l15.test
l15.test:
  %v17 = load i64, ptr %v16
  %v18 = icmp slt i64 %v17, %upto
  br i1 %v18, label %l15.body, label %l15.end
l15.body:
  store i64 0, ptr %v20
  br label %l19.test
l19.test:
  %v21 = load i64, ptr %v20
  %v22 = icmp slt i64 %v21, 8
  br i1 %v22, label %l19.body, label %l19.end
l19.body:
  %v23 = getelementptr inbounds i64, ptr %t, i64 37
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 38
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = mul nsw i64 %v17, %v26
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v27
  %v29 = mul nsw i64 8, 2
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v21
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = fadd contract <8 x float> %v32, splat (float 0x3EE4F8B580000000)
  %v34 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v33)
  %v35 = mul nsw i64 8, 3
  %v36 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v21
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd contract <8 x float> %v38, splat (float 0x3EE4F8B580000000)
  %v40 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v39)
  %v41 = mul nsw i64 8, 4
  %v42 = getelementptr inbounds float, ptr %v28, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v21
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd contract <8 x float> %v44, splat (float 0x3EE4F8B580000000)
  %v46 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v45)
  %v47 = mul nsw i64 8, 5
  %v48 = getelementptr inbounds float, ptr %v28, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd contract <8 x float> %v50, splat (float 0x3EE4F8B580000000)
  %v52 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v51)
  %v53 = mul nsw i64 8, 6
  %v54 = getelementptr inbounds float, ptr %v28, i64 %v53
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v21
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd contract <8 x float> %v56, splat (float 0x3EE4F8B580000000)
  %v58 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v57)
  %v59 = mul nsw i64 8, 7
  %v60 = getelementptr inbounds float, ptr %v28, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v21
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fadd contract <8 x float> %v62, splat (float 0x3EE4F8B580000000)
  %v64 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v63)
  %v65 = add nsw i64 %row, %v17
  %v66 = getelementptr inbounds i64, ptr %t, i64 33
  %v67 = load ptr, ptr %v66, !tbaa !0
  %v68 = getelementptr inbounds i64, ptr %t, i64 34
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = mul nsw i64 %v65, %v69
  %v71 = getelementptr inbounds float, ptr %v67, i64 %v70
  %v72 = mul nsw i64 8, 5
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v21
  store <8 x float> %v34, ptr %v74, align 4, !tbaa !1
  %v75 = mul nsw i64 8, 7
  %v76 = getelementptr inbounds float, ptr %v71, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v21
  store <8 x float> %v40, ptr %v77, align 4, !tbaa !1
  %v78 = mul nsw i64 8, 9
  %v79 = getelementptr inbounds float, ptr %v71, i64 %v78
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v21
  store <8 x float> %v46, ptr %v80, align 4, !tbaa !1
  %v81 = mul nsw i64 8, 11
  %v82 = getelementptr inbounds float, ptr %v71, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v21
  store <8 x float> %v52, ptr %v83, align 4, !tbaa !1
  %v84 = mul nsw i64 8, 13
  %v85 = getelementptr inbounds float, ptr %v71, i64 %v84
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v21
  store <8 x float> %v58, ptr %v86, align 4, !tbaa !1
  %v87 = mul nsw i64 8, 15
  %v88 = getelementptr inbounds float, ptr %v71, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v21
  store <8 x float> %v64, ptr %v89, align 4, !tbaa !1
  %v90 = add nsw i64 %v21, 8
  store i64 %v90, ptr %v20
  br label %l19.test
l19.end:
  %v91 = add nsw i64 %v17, 1
  store i64 %v91, ptr %v16
  br label %l15.test
l15.end:
  br label %w14.end
w14.end:
  ret void
}

define internal void @pass3(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v20 = alloca i64
  %v66 = alloca <8 x float>
  %v68 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 17
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 1
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp eq i64 %v14, 0
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %t, i64 9
  %v18 = load i64, ptr %v17, !tbaa !0
  store i64 %from, ptr %v20
  br label %l19.test
l19.test:
  %v21 = load i64, ptr %v20
  %v22 = icmp slt i64 %v21, %upto
  br i1 %v22, label %l19.body, label %l19.end
l19.body:
  %v23 = add nsw i64 %row, %v21
  %v24 = getelementptr inbounds i64, ptr %t, i64 33
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 34
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v23, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = mul nsw i64 8, 5
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = load float, ptr %v31
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = mul nsw i64 8, 7
  %v36 = getelementptr inbounds float, ptr %v29, i64 %v35
  %v37 = load float, ptr %v36
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = mul nsw i64 8, 9
  %v41 = getelementptr inbounds float, ptr %v29, i64 %v40
  %v42 = load float, ptr %v41
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = mul nsw i64 8, 11
  %v46 = getelementptr inbounds float, ptr %v29, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = mul nsw i64 8, 13
  %v51 = getelementptr inbounds float, ptr %v29, i64 %v50
  %v52 = load float, ptr %v51
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = mul nsw i64 8, 15
  %v56 = getelementptr inbounds float, ptr %v29, i64 %v55
  %v57 = load float, ptr %v56
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v34
  %v61 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v39
  %v62 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v44
  %v63 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v49
  %v64 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v54
  %v65 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v59
  store <8 x float> zeroinitializer, ptr %v66
  store i64 0, ptr %v68
  br label %l67.test
l67.test:
  %v69 = load i64, ptr %v68
  %v70 = icmp slt i64 %v69, %v18
  br i1 %v70, label %l67.body, label %l67.end
l67.body:
  %v71 = getelementptr inbounds i64, ptr %t, i64 35
  %v72 = load ptr, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds i64, ptr %t, i64 36
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = mul nsw i64 %v21, %v74
  %v76 = getelementptr inbounds float, ptr %v72, i64 %v75
  %v77 = getelementptr inbounds i64, ptr %t, i64 9
  %v78 = load i64, ptr %v77, !tbaa !0
  %v79 = mul nsw i64 %v78, 2
  %v80 = getelementptr inbounds float, ptr %v76, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v69
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fmul contract <8 x float> %v82, %v60
  %v84 = getelementptr inbounds i64, ptr %t, i64 39
  %v85 = load ptr, ptr %v84, !tbaa !0
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v69
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fmul contract <8 x float> %v83, %v87
  %v89 = getelementptr inbounds i64, ptr %t, i64 40
  %v90 = load ptr, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v69
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd contract <8 x float> %v88, %v92
  %v94 = getelementptr inbounds i64, ptr %t, i64 9
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = mul nsw i64 %v95, 3
  %v97 = getelementptr inbounds float, ptr %v76, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v69
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fmul contract <8 x float> %v99, %v61
  %v101 = getelementptr inbounds i64, ptr %t, i64 41
  %v102 = load ptr, ptr %v101, !tbaa !0
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v69
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fmul contract <8 x float> %v100, %v104
  %v106 = fadd contract <8 x float> %v93, %v105
  %v107 = fneg <8 x float> %v106
  %v108 = fcmp ogt <8 x float> %v107, splat (float 0x4055C00000000000)
  %v109 = select <8 x i1> %v108, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v107
  %v110 = fcmp olt <8 x float> %v109, splat (float 0xC055C00000000000)
  %v111 = select <8 x i1> %v110, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v109
  %v112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v111, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v113 = fsub <8 x float> %v112, splat (float 0x4168000000000000)
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v111)
  %v115 = bitcast <8 x float> %v112 to <8 x i32>
  %v116 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v114)
  %v117 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v116, <8 x float> splat (float 0x3F8123B960000000))
  %v118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v117, <8 x float> %v116, <8 x float> splat (float 0x3FA5554600000000))
  %v119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v118, <8 x float> %v116, <8 x float> splat (float 0x3FC5554900000000))
  %v120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v116, <8 x float> splat (float 0x3FE0000000000000))
  %v121 = fmul <8 x float> %v116, %v116
  %v122 = fadd <8 x float> %v116, splat (float 0x3FF0000000000000)
  %v123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v121, <8 x float> %v120, <8 x float> %v122)
  %v124 = shl <8 x i32> %v115, splat (i32 10)
  %v125 = ashr <8 x i32> %v124, splat (i32 10)
  %v126 = add <8 x i32> %v125, splat (i32 127)
  %v127 = shl <8 x i32> %v126, splat (i32 23)
  %v128 = bitcast <8 x i32> %v127 to <8 x float>
  %v129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v123, <8 x float> %v128, <8 x float> splat (float 0x3FF0000000000000))
  %v130 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v129
  %v131 = fcmp olt <8 x float> %v106, splat (float 0xC055C00000000000)
  %v132 = select <8 x i1> %v131, <8 x float> splat (float 0x0000000000000000), <8 x float> %v130
  %v133 = add nsw i64 %row, %v21
  %v134 = getelementptr inbounds i64, ptr %t, i64 20
  %v135 = load ptr, ptr %v134, !tbaa !0
  %v136 = getelementptr inbounds i64, ptr %t, i64 19
  %v137 = load i64, ptr %v136, !tbaa !0
  %v138 = mul nsw i64 %v133, %v137
  %v139 = getelementptr inbounds float, ptr %v135, i64 %v138
  %v140 = getelementptr inbounds i64, ptr %t, i64 9
  %v141 = load i64, ptr %v140, !tbaa !0
  %v142 = getelementptr inbounds float, ptr %v139, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v69
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fmul contract <8 x float> %v132, %v144
  %v146 = getelementptr inbounds i64, ptr %t, i64 9
  %v147 = load i64, ptr %v146, !tbaa !0
  %v148 = mul nsw i64 %v147, 4
  %v149 = getelementptr inbounds float, ptr %v76, i64 %v148
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v69
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = fmul contract <8 x float> %v151, %v62
  %v153 = getelementptr inbounds i64, ptr %t, i64 42
  %v154 = load ptr, ptr %v153, !tbaa !0
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v69
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fmul contract <8 x float> %v152, %v156
  %v158 = getelementptr inbounds i64, ptr %t, i64 43
  %v159 = load ptr, ptr %v158, !tbaa !0
  %v160 = getelementptr inbounds float, ptr %v159, i64 %v69
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fadd contract <8 x float> %v157, %v161
  %v163 = getelementptr inbounds i64, ptr %t, i64 9
  %v164 = load i64, ptr %v163, !tbaa !0
  %v165 = mul nsw i64 %v164, 5
  %v166 = getelementptr inbounds float, ptr %v76, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 %v69
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fmul contract <8 x float> %v168, %v63
  %v170 = getelementptr inbounds i64, ptr %t, i64 44
  %v171 = load ptr, ptr %v170, !tbaa !0
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v69
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fmul contract <8 x float> %v169, %v173
  %v175 = fadd contract <8 x float> %v162, %v174
  %v176 = fneg <8 x float> %v175
  %v177 = fcmp ogt <8 x float> %v176, splat (float 0x4055C00000000000)
  %v178 = select <8 x i1> %v177, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v176
  %v179 = fcmp olt <8 x float> %v178, splat (float 0xC055C00000000000)
  %v180 = select <8 x i1> %v179, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v178
  %v181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v180, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v182 = fsub <8 x float> %v181, splat (float 0x4168000000000000)
  %v183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v182, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v180)
  %v184 = bitcast <8 x float> %v181 to <8 x i32>
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v182, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v183)
  %v186 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v185, <8 x float> splat (float 0x3F8123B960000000))
  %v187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v186, <8 x float> %v185, <8 x float> splat (float 0x3FA5554600000000))
  %v188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v187, <8 x float> %v185, <8 x float> splat (float 0x3FC5554900000000))
  %v189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v188, <8 x float> %v185, <8 x float> splat (float 0x3FE0000000000000))
  %v190 = fmul <8 x float> %v185, %v185
  %v191 = fadd <8 x float> %v185, splat (float 0x3FF0000000000000)
  %v192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v190, <8 x float> %v189, <8 x float> %v191)
  %v193 = shl <8 x i32> %v184, splat (i32 10)
  %v194 = ashr <8 x i32> %v193, splat (i32 10)
  %v195 = add <8 x i32> %v194, splat (i32 127)
  %v196 = shl <8 x i32> %v195, splat (i32 23)
  %v197 = bitcast <8 x i32> %v196 to <8 x float>
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v192, <8 x float> %v197, <8 x float> splat (float 0x3FF0000000000000))
  %v199 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v198
  %v200 = fcmp olt <8 x float> %v175, splat (float 0xC055C00000000000)
  %v201 = select <8 x i1> %v200, <8 x float> splat (float 0x0000000000000000), <8 x float> %v199
  %v202 = getelementptr inbounds i64, ptr %t, i64 9
  %v203 = load i64, ptr %v202, !tbaa !0
  %v204 = mul nsw i64 %v203, 6
  %v205 = getelementptr inbounds float, ptr %v76, i64 %v204
  %v206 = getelementptr inbounds float, ptr %v205, i64 %v69
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fmul contract <8 x float> %v207, %v64
  %v209 = getelementptr inbounds i64, ptr %t, i64 45
  %v210 = load ptr, ptr %v209, !tbaa !0
  %v211 = getelementptr inbounds float, ptr %v210, i64 %v69
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fmul contract <8 x float> %v208, %v212
  %v214 = getelementptr inbounds i64, ptr %t, i64 46
  %v215 = load ptr, ptr %v214, !tbaa !0
  %v216 = getelementptr inbounds float, ptr %v215, i64 %v69
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd contract <8 x float> %v213, %v217
  %v219 = getelementptr inbounds i64, ptr %t, i64 9
  %v220 = load i64, ptr %v219, !tbaa !0
  %v221 = mul nsw i64 %v220, 7
  %v222 = getelementptr inbounds float, ptr %v76, i64 %v221
  %v223 = getelementptr inbounds float, ptr %v222, i64 %v69
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = fmul contract <8 x float> %v224, %v65
  %v226 = getelementptr inbounds i64, ptr %t, i64 47
  %v227 = load ptr, ptr %v226, !tbaa !0
  %v228 = getelementptr inbounds float, ptr %v227, i64 %v69
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fmul contract <8 x float> %v225, %v229
  %v231 = fadd contract <8 x float> %v218, %v230
  %v232 = fadd <8 x float> %v231, %v231
  %v233 = fcmp ogt <8 x float> %v232, splat (float 0x4032333340000000)
  %v234 = select <8 x i1> %v233, <8 x float> splat (float 0x4032333340000000), <8 x float> %v232
  %v235 = fcmp olt <8 x float> %v234, splat (float 0xC032333340000000)
  %v236 = select <8 x i1> %v235, <8 x float> splat (float 0xC032333340000000), <8 x float> %v234
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v238 = fsub <8 x float> %v237, splat (float 0x4168000000000000)
  %v239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v238, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v236)
  %v240 = bitcast <8 x float> %v237 to <8 x i32>
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v238, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v239)
  %v242 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v241, <8 x float> splat (float 0x3F8123B960000000))
  %v243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v242, <8 x float> %v241, <8 x float> splat (float 0x3FA5554600000000))
  %v244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v243, <8 x float> %v241, <8 x float> splat (float 0x3FC5554900000000))
  %v245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v244, <8 x float> %v241, <8 x float> splat (float 0x3FE0000000000000))
  %v246 = fmul <8 x float> %v241, %v241
  %v247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v246, <8 x float> %v245, <8 x float> %v241)
  %v248 = shl <8 x i32> %v240, splat (i32 10)
  %v249 = ashr <8 x i32> %v248, splat (i32 10)
  %v250 = add <8 x i32> %v249, splat (i32 127)
  %v251 = shl <8 x i32> %v250, splat (i32 23)
  %v252 = bitcast <8 x i32> %v251 to <8 x float>
  %v253 = fsub <8 x float> %v252, splat (float 0x3FF0000000000000)
  %v254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v247, <8 x float> %v252, <8 x float> %v253)
  %v255 = fadd <8 x float> %v254, splat (float 0x4000000000000000)
  %v256 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v255
  %v257 = fmul <8 x float> %v254, %v256
  %v258 = fmul contract <8 x float> %v201, %v257
  %v259 = fadd contract <8 x float> %v145, %v258
  %v260 = sub nsw i64 %v2, %v69
  %v261 = icmp slt i64 %v260, 8
  %v262 = select i1 %v261, i64 %v260, i64 8
  %v263 = trunc i64 %v262 to i32
  %v264 = insertelement <8 x i32> poison, i32 %v263, i64 0
  %v265 = shufflevector <8 x i32> %v264, <8 x i32> poison, <8 x i32> zeroinitializer
  %v266 = icmp sgt <8 x i32> %v265, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v267 = select <8 x i1> %v266, <8 x float> %v259, <8 x float> splat (float 0x0000000000000000)
  %v268 = load <8 x float>, ptr %v66
  %v269 = fadd contract <8 x float> %v268, %v267
  store <8 x float> %v269, ptr %v66
  %v270 = getelementptr inbounds i64, ptr %t, i64 9
  %v271 = load i64, ptr %v270, !tbaa !0
  %v272 = mul nsw i64 %v271, 8
  %v273 = getelementptr inbounds float, ptr %v76, i64 %v272
  %v274 = getelementptr inbounds float, ptr %v273, i64 %v69
  store <8 x float> %v259, ptr %v274, align 4, !tbaa !1
  %v275 = getelementptr inbounds i64, ptr %t, i64 17
  %v276 = load ptr, ptr %v275, !tbaa !0
  %v277 = add nsw i64 %step, 1
  %v278 = getelementptr inbounds i64, ptr %v276, i64 %v277
  %v279 = load i64, ptr %v278
  %v280 = add nsw i64 %step, 2
  %v281 = getelementptr inbounds i64, ptr %v276, i64 %v280
  %v282 = load i64, ptr %v281
  %v283 = sub nsw i64 %v282, %v279
  %v284 = getelementptr inbounds i64, ptr %t, i64 18
  %v285 = load i64, ptr %v284, !tbaa !0
  %v286 = sub nsw i64 %v279, %v285
  %v287 = add nsw i64 %v286, %v21
  %v288 = getelementptr inbounds i64, ptr %t, i64 20
  %v289 = load ptr, ptr %v288, !tbaa !0
  %v290 = getelementptr inbounds i64, ptr %t, i64 9
  %v291 = load i64, ptr %v290, !tbaa !0
  %v292 = getelementptr inbounds i64, ptr %t, i64 19
  %v293 = load i64, ptr %v292, !tbaa !0
  %v294 = mul nsw i64 %v287, %v293
  %v295 = add nsw i64 %v294, %v291
  %v296 = getelementptr inbounds float, ptr %v289, i64 %v295
  %v297 = getelementptr inbounds i64, ptr %t, i64 48
  %v298 = load ptr, ptr %v297, !tbaa !0
  %v299 = getelementptr inbounds i64, ptr %t, i64 49
  %v300 = load i64, ptr %v299, !tbaa !0
  %v301 = mul nsw i64 %v21, %v300
  %v302 = getelementptr inbounds float, ptr %v298, i64 %v301
  %v303 = icmp slt i64 %v21, %v283
  %v304 = select i1 %v303, ptr %v296, ptr %v302
  %v305 = getelementptr inbounds float, ptr %v304, i64 %v69
  %v306 = getelementptr inbounds i64, ptr %t, i64 19
  %v307 = load i64, ptr %v306, !tbaa !0
  %v308 = mul nsw i64 %v12, %v307
  %v309 = getelementptr float, ptr %v305, i64 %v308
  call void @llvm.prefetch.p0(ptr %v309, i32 1, i32 2, i32 1)
  store <8 x float> %v259, ptr %v305, align 4, !tbaa !1
  %v310 = add nsw i64 %v69, 8
  store i64 %v310, ptr %v68
  br label %l67.test
l67.end:
  %v311 = load <8 x float>, ptr %v66
  %v312 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v311)
  %v313 = sitofp i64 %v2 to float
  %v314 = fdiv float %v312, %v313
  %v315 = mul nsw i64 8, 16
  %v316 = getelementptr inbounds float, ptr %v29, i64 %v315
  store float %v314, ptr %v316
  %v317 = add nsw i64 %v21, 1
  store i64 %v317, ptr %v20
  br label %l19.test
l19.end:
  br label %w16.end
w16.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v20 = alloca i64
  %v35 = alloca <8 x float>
  %v37 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 17
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 1
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp eq i64 %v14, 0
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = getelementptr inbounds i64, ptr %t, i64 9
  %v18 = load i64, ptr %v17, !tbaa !0
  store i64 %from, ptr %v20
  br label %l19.test
l19.test:
  %v21 = load i64, ptr %v20
  %v22 = icmp slt i64 %v21, %upto
  br i1 %v22, label %l19.body, label %l19.end
l19.body:
  %v23 = add nsw i64 %row, %v21
  %v24 = getelementptr inbounds i64, ptr %t, i64 33
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 34
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v23, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = mul nsw i64 8, 16
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = load float, ptr %v31
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v35
  store i64 0, ptr %v37
  br label %l36.test
l36.test:
  %v38 = load i64, ptr %v37
  %v39 = icmp slt i64 %v38, %v18
  br i1 %v39, label %l36.body, label %l36.end
l36.body:
  %v40 = getelementptr inbounds i64, ptr %t, i64 35
  %v41 = load ptr, ptr %v40, !tbaa !0
  %v42 = getelementptr inbounds i64, ptr %t, i64 36
  %v43 = load i64, ptr %v42, !tbaa !0
  %v44 = mul nsw i64 %v21, %v43
  %v45 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 9
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v47, 8
  %v49 = getelementptr inbounds float, ptr %v45, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v38
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = fsub contract <8 x float> %v51, %v34
  %v53 = fmul contract <8 x float> %v52, %v52
  %v54 = sub nsw i64 %v2, %v38
  %v55 = icmp slt i64 %v54, 8
  %v56 = select i1 %v55, i64 %v54, i64 8
  %v57 = trunc i64 %v56 to i32
  %v58 = insertelement <8 x i32> poison, i32 %v57, i64 0
  %v59 = shufflevector <8 x i32> %v58, <8 x i32> poison, <8 x i32> zeroinitializer
  %v60 = icmp sgt <8 x i32> %v59, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v61 = select <8 x i1> %v60, <8 x float> %v53, <8 x float> splat (float 0x0000000000000000)
  %v62 = load <8 x float>, ptr %v35
  %v63 = fadd contract <8 x float> %v62, %v61
  store <8 x float> %v63, ptr %v35
  %v64 = getelementptr inbounds i64, ptr %t, i64 9
  %v65 = load i64, ptr %v64, !tbaa !0
  %v66 = mul nsw i64 %v65, 9
  %v67 = getelementptr inbounds float, ptr %v45, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v38
  store <8 x float> %v52, ptr %v68, align 4, !tbaa !1
  %v69 = add nsw i64 %v38, 8
  store i64 %v69, ptr %v37
  br label %l36.test
l36.end:
  %v70 = load <8 x float>, ptr %v35
  %v71 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v70)
  %v72 = sitofp i64 %v2 to float
  %v73 = fdiv float %v71, %v72
  %v74 = getelementptr inbounds i64, ptr %t, i64 37
  %v75 = load ptr, ptr %v74, !tbaa !0
  %v76 = getelementptr inbounds i64, ptr %t, i64 38
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = mul nsw i64 %v21, %v77
  %v79 = getelementptr inbounds float, ptr %v75, i64 %v78
  %v80 = mul nsw i64 8, 8
  %v81 = getelementptr inbounds float, ptr %v79, i64 %v80
  store float %v73, ptr %v81
  %v82 = add nsw i64 %v21, 1
  store i64 %v82, ptr %v20
  br label %l19.test
l19.end:
  br label %w16.end
w16.end:
  ret void
}

define internal void @pass5(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v16 = alloca i64
  %v20 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = add nsw i64 %step, 1
  %v4 = getelementptr inbounds i64, ptr %v2, i64 %v3
  %v5 = load i64, ptr %v4
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %step
  %v7 = load i64, ptr %v6
  %v8 = sub nsw i64 %v5, %v7
  %v9 = icmp sgt i64 %v8, 16
  %v10 = select i1 %v9, i64 %v8, i64 16
  %v11 = getelementptr inbounds i64, ptr %t, i64 1
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = icmp eq i64 %v12, 0
  br i1 %v13, label %w14.then, label %w14.end
w14.then:
  store i64 %from, ptr %v16
  br label %l15.test
l15.test:
  %v17 = load i64, ptr %v16
  %v18 = icmp slt i64 %v17, %upto
  br i1 %v18, label %l15.body, label %l15.end
l15.body:
  store i64 0, ptr %v20
  br label %l19.test
l19.test:
  %v21 = load i64, ptr %v20
  %v22 = icmp slt i64 %v21, 8
  br i1 %v22, label %l19.body, label %l19.end
l19.body:
  %v23 = getelementptr inbounds i64, ptr %t, i64 37
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 38
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = mul nsw i64 %v17, %v26
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v21
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd contract <8 x float> %v31, splat (float 0x3EE4F8B580000000)
  %v33 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v32)
  %v34 = getelementptr inbounds float, ptr %v28, i64 8
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v21
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = fadd contract <8 x float> %v36, splat (float 0x3EE4F8B580000000)
  %v38 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v37)
  %v39 = mul nsw i64 8, 8
  %v40 = getelementptr inbounds float, ptr %v28, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v21
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = fadd contract <8 x float> %v42, splat (float 0x3EE4F8B580000000)
  %v44 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v43)
  %v45 = add nsw i64 %row, %v17
  %v46 = getelementptr inbounds i64, ptr %t, i64 33
  %v47 = load ptr, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 34
  %v49 = load i64, ptr %v48, !tbaa !0
  %v50 = mul nsw i64 %v45, %v49
  %v51 = getelementptr inbounds float, ptr %v47, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 8
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v21
  store <8 x float> %v33, ptr %v53, align 4, !tbaa !1
  %v54 = mul nsw i64 8, 3
  %v55 = getelementptr inbounds float, ptr %v51, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v21
  store <8 x float> %v38, ptr %v56, align 4, !tbaa !1
  %v57 = mul nsw i64 8, 17
  %v58 = getelementptr inbounds float, ptr %v51, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v21
  store <8 x float> %v44, ptr %v59, align 4, !tbaa !1
  %v60 = add nsw i64 %v21, 8
  store i64 %v60, ptr %v20
  br label %l19.test
l19.end:
  %v61 = add nsw i64 %v17, 1
  store i64 %v61, ptr %v16
  br label %l15.test
l15.end:
  br label %w14.end
w14.end:
  ret void
}

define internal void @pass6(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v19 = alloca i64
  %v73 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 17
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 50
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 51
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v14, %v16
  store i64 %from, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %upto
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = getelementptr inbounds i64, ptr %t, i64 52
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %v23, i64 %v20
  %v25 = load i64, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 51
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %step, %v27
  %v29 = add nsw i64 %v25, %v28
  %v30 = getelementptr inbounds i64, ptr %t, i64 53
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v20
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 50
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %v29, %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 54
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 55
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v33, %v40
  %v42 = add nsw i64 %v36, %v41
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v42
  %v44 = add nsw i64 %row, %v20
  %v45 = getelementptr inbounds i64, ptr %t, i64 33
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 34
  %v48 = load i64, ptr %v47, !tbaa !0
  %v49 = mul nsw i64 %v44, %v48
  %v50 = getelementptr inbounds float, ptr %v46, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 8
  %v52 = load float, ptr %v51
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = mul nsw i64 8, 3
  %v56 = getelementptr inbounds float, ptr %v50, i64 %v55
  %v57 = load float, ptr %v56
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = mul nsw i64 8, 17
  %v61 = getelementptr inbounds float, ptr %v50, i64 %v60
  %v62 = load float, ptr %v61
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v54
  %v66 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v59
  %v67 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v64
  %v68 = getelementptr inbounds i64, ptr %t, i64 56
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = getelementptr inbounds i64, ptr %t, i64 57
  %v71 = load i64, ptr %v70, !tbaa !0
  store i64 %v69, ptr %v73
  br label %l72.test
l72.test:
  %v74 = load i64, ptr %v73
  %v75 = icmp slt i64 %v74, %v71
  br i1 %v75, label %l72.body, label %l72.end
l72.body:
  %v76 = getelementptr inbounds i64, ptr %t, i64 35
  %v77 = load ptr, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds i64, ptr %t, i64 36
  %v79 = load i64, ptr %v78, !tbaa !0
  %v80 = mul nsw i64 %v20, %v79
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = getelementptr inbounds float, ptr %v81, i64 0
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v74
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fmul contract <8 x float> %v84, %v65
  %v86 = getelementptr inbounds i64, ptr %t, i64 58
  %v87 = load ptr, ptr %v86, !tbaa !0
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v74
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fmul contract <8 x float> %v85, %v89
  %v91 = getelementptr inbounds i64, ptr %t, i64 59
  %v92 = load ptr, ptr %v91, !tbaa !0
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v74
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fadd contract <8 x float> %v90, %v94
  %v96 = getelementptr inbounds i64, ptr %t, i64 9
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = getelementptr inbounds float, ptr %v81, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v74
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fmul contract <8 x float> %v100, %v66
  %v102 = getelementptr inbounds i64, ptr %t, i64 60
  %v103 = load ptr, ptr %v102, !tbaa !0
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v74
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul contract <8 x float> %v101, %v105
  %v107 = fadd contract <8 x float> %v95, %v106
  %v108 = fneg <8 x float> %v107
  %v109 = fcmp ogt <8 x float> %v108, splat (float 0x4055C00000000000)
  %v110 = select <8 x i1> %v109, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v108
  %v111 = fcmp olt <8 x float> %v110, splat (float 0xC055C00000000000)
  %v112 = select <8 x i1> %v111, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v110
  %v113 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v112, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v114 = fsub <8 x float> %v113, splat (float 0x4168000000000000)
  %v115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v112)
  %v116 = bitcast <8 x float> %v113 to <8 x i32>
  %v117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v114, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v115)
  %v118 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v117, <8 x float> splat (float 0x3F8123B960000000))
  %v119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v118, <8 x float> %v117, <8 x float> splat (float 0x3FA5554600000000))
  %v120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v117, <8 x float> splat (float 0x3FC5554900000000))
  %v121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v120, <8 x float> %v117, <8 x float> splat (float 0x3FE0000000000000))
  %v122 = fmul <8 x float> %v117, %v117
  %v123 = fadd <8 x float> %v117, splat (float 0x3FF0000000000000)
  %v124 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v122, <8 x float> %v121, <8 x float> %v123)
  %v125 = shl <8 x i32> %v116, splat (i32 10)
  %v126 = ashr <8 x i32> %v125, splat (i32 10)
  %v127 = add <8 x i32> %v126, splat (i32 127)
  %v128 = shl <8 x i32> %v127, splat (i32 23)
  %v129 = bitcast <8 x i32> %v128 to <8 x float>
  %v130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v124, <8 x float> %v129, <8 x float> splat (float 0x3FF0000000000000))
  %v131 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v130
  %v132 = fcmp olt <8 x float> %v107, splat (float 0xC055C00000000000)
  %v133 = select <8 x i1> %v132, <8 x float> splat (float 0x0000000000000000), <8 x float> %v131
  %v134 = getelementptr inbounds i64, ptr %t, i64 9
  %v135 = load i64, ptr %v134, !tbaa !0
  %v136 = mul nsw i64 %v135, 9
  %v137 = getelementptr inbounds float, ptr %v81, i64 %v136
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v74
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fmul contract <8 x float> %v139, %v67
  %v141 = getelementptr inbounds i64, ptr %t, i64 61
  %v142 = load ptr, ptr %v141, !tbaa !0
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v74
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fmul contract <8 x float> %v140, %v144
  %v146 = getelementptr inbounds i64, ptr %t, i64 62
  %v147 = load ptr, ptr %v146, !tbaa !0
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v74
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = fadd contract <8 x float> %v149, %v145
  %v151 = fadd <8 x float> %v150, %v150
  %v152 = fcmp ogt <8 x float> %v151, splat (float 0x4032333340000000)
  %v153 = select <8 x i1> %v152, <8 x float> splat (float 0x4032333340000000), <8 x float> %v151
  %v154 = fcmp olt <8 x float> %v153, splat (float 0xC032333340000000)
  %v155 = select <8 x i1> %v154, <8 x float> splat (float 0xC032333340000000), <8 x float> %v153
  %v156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v155, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v157 = fsub <8 x float> %v156, splat (float 0x4168000000000000)
  %v158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v157, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v155)
  %v159 = bitcast <8 x float> %v156 to <8 x i32>
  %v160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v157, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v158)
  %v161 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v160, <8 x float> splat (float 0x3F8123B960000000))
  %v162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v161, <8 x float> %v160, <8 x float> splat (float 0x3FA5554600000000))
  %v163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v162, <8 x float> %v160, <8 x float> splat (float 0x3FC5554900000000))
  %v164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v163, <8 x float> %v160, <8 x float> splat (float 0x3FE0000000000000))
  %v165 = fmul <8 x float> %v160, %v160
  %v166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v165, <8 x float> %v164, <8 x float> %v160)
  %v167 = shl <8 x i32> %v159, splat (i32 10)
  %v168 = ashr <8 x i32> %v167, splat (i32 10)
  %v169 = add <8 x i32> %v168, splat (i32 127)
  %v170 = shl <8 x i32> %v169, splat (i32 23)
  %v171 = bitcast <8 x i32> %v170 to <8 x float>
  %v172 = fsub <8 x float> %v171, splat (float 0x3FF0000000000000)
  %v173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v166, <8 x float> %v171, <8 x float> %v172)
  %v174 = fadd <8 x float> %v173, splat (float 0x4000000000000000)
  %v175 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v174
  %v176 = fmul <8 x float> %v173, %v175
  %v177 = fmul contract <8 x float> %v133, %v176
  %v178 = getelementptr inbounds i64, ptr %t, i64 17
  %v179 = load ptr, ptr %v178, !tbaa !0
  %v180 = add nsw i64 %step, 1
  %v181 = getelementptr inbounds i64, ptr %v179, i64 %v180
  %v182 = load i64, ptr %v181
  %v183 = add nsw i64 %step, 2
  %v184 = getelementptr inbounds i64, ptr %v179, i64 %v183
  %v185 = load i64, ptr %v184
  %v186 = sub nsw i64 %v185, %v182
  %v187 = getelementptr inbounds i64, ptr %t, i64 18
  %v188 = load i64, ptr %v187, !tbaa !0
  %v189 = sub nsw i64 %v182, %v188
  %v190 = add nsw i64 %v189, %v20
  %v191 = getelementptr inbounds i64, ptr %t, i64 20
  %v192 = load ptr, ptr %v191, !tbaa !0
  %v193 = getelementptr inbounds i64, ptr %t, i64 9
  %v194 = load i64, ptr %v193, !tbaa !0
  %v195 = getelementptr inbounds i64, ptr %t, i64 19
  %v196 = load i64, ptr %v195, !tbaa !0
  %v197 = mul nsw i64 %v190, %v196
  %v198 = mul nsw i64 %v194, 0
  %v199 = add nsw i64 %v197, %v198
  %v200 = getelementptr inbounds float, ptr %v192, i64 %v199
  %v201 = getelementptr inbounds i64, ptr %t, i64 63
  %v202 = load ptr, ptr %v201, !tbaa !0
  %v203 = getelementptr inbounds i64, ptr %t, i64 64
  %v204 = load i64, ptr %v203, !tbaa !0
  %v205 = mul nsw i64 %v20, %v204
  %v206 = getelementptr inbounds float, ptr %v202, i64 %v205
  %v207 = icmp slt i64 %v20, %v186
  %v208 = select i1 %v207, ptr %v200, ptr %v206
  %v209 = getelementptr inbounds float, ptr %v208, i64 %v74
  %v210 = getelementptr inbounds i64, ptr %t, i64 19
  %v211 = load i64, ptr %v210, !tbaa !0
  %v212 = mul nsw i64 %v12, %v211
  %v213 = getelementptr float, ptr %v209, i64 %v212
  call void @llvm.prefetch.p0(ptr %v213, i32 1, i32 2, i32 1)
  store <8 x float> %v177, ptr %v209, align 4, !tbaa !1
  %v214 = getelementptr inbounds float, ptr %v43, i64 %v74
  %v215 = getelementptr float, ptr %v214, i64 %v17
  call void @llvm.prefetch.p0(ptr %v215, i32 1, i32 2, i32 1)
  %v216 = sub nsw i64 %v2, %v74
  %v217 = icmp slt i64 %v216, 8
  %v218 = select i1 %v217, i64 %v216, i64 8
  %v219 = trunc i64 %v218 to i32
  %v220 = insertelement <8 x i32> poison, i32 %v219, i64 0
  %v221 = shufflevector <8 x i32> %v220, <8 x i32> poison, <8 x i32> zeroinitializer
  %v222 = icmp sgt <8 x i32> %v221, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v223 = bitcast <8 x i1> %v222 to i8
  %v224 = icmp eq i8 %v223, -1
  br i1 %v224, label %e225.then, label %e225.else
e225.then:
  store <8 x float> %v177, ptr %v214, align 4, !tbaa !1
  br label %e225.end
e225.else:
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v177, ptr %v214, i32 4, <8 x i1> %v222), !tbaa !1
  br label %e225.end
e225.end:
  %v226 = add nsw i64 %v74, 8
  store i64 %v226, ptr %v73
  br label %l72.test
l72.end:
  %v227 = add nsw i64 %v20, 1
  store i64 %v227, ptr %v19
  br label %l18.test
l18.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v19 = alloca i64
  %v34 = alloca i64
  %v57 = alloca i64
  %v81 = alloca i64
  %v105 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = getelementptr inbounds i64, ptr %t, i64 1
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 65
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp slt i64 %v12, %v14
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = sub nsw i64 %end, %begin
  store i64 0, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %v17
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = add nsw i64 %begin, %v20
  %v23 = getelementptr inbounds i64, ptr %t, i64 66
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = icmp ne ptr %v24, null
  br i1 %v25, label %w26.then, label %w26.end
w26.then:
  %v27 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v28 = load i64, ptr %v27
  %v29 = add nsw i64 %v22, 1
  %v30 = getelementptr inbounds i64, ptr %v2, i64 %v29
  %v31 = load i64, ptr %v30
  %v32 = sub nsw i64 %v31, %v28
  store i64 0, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = add nsw i64 %v28, %v35
  %v38 = getelementptr inbounds i8, ptr %v24, i64 %v37
  %v39 = load i8, ptr %v38
  %v40 = icmp ne i8 %v39, 0
  br i1 %v40, label %w41.then, label %w41.end
w41.then:
  %v42 = sub nsw i64 %v37, %v4
  %v43 = getelementptr inbounds i64, ptr %t, i64 19
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 20
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = mul nsw i64 %v42, %v44
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = getelementptr inbounds i64, ptr %t, i64 67
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 56
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 57
  %v55 = load i64, ptr %v54, !tbaa !0
  store i64 %v53, ptr %v57
  br label %l56.test
l56.test:
  %v58 = load i64, ptr %v57
  %v59 = icmp slt i64 %v58, %v55
  br i1 %v59, label %l56.body, label %l56.end
l56.body:
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v58
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v49, i64 %v58
  store <8 x float> %v61, ptr %v62, align 4, !tbaa !1
  %v63 = add nsw i64 %v58, 8
  store i64 %v63, ptr %v57
  br label %l56.test
l56.end:
  %v64 = sub nsw i64 %v37, %v4
  %v65 = getelementptr inbounds i64, ptr %t, i64 19
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = getelementptr inbounds i64, ptr %t, i64 20
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = mul nsw i64 %v64, %v66
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  %v71 = getelementptr inbounds i64, ptr %t, i64 9
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds float, ptr %v70, i64 %v72
  %v74 = getelementptr inbounds i64, ptr %t, i64 68
  %v75 = load ptr, ptr %v74, !tbaa !0
  %v76 = getelementptr inbounds i64, ptr %t, i64 56
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds i64, ptr %t, i64 57
  %v79 = load i64, ptr %v78, !tbaa !0
  store i64 %v77, ptr %v81
  br label %l80.test
l80.test:
  %v82 = load i64, ptr %v81
  %v83 = icmp slt i64 %v82, %v79
  br i1 %v83, label %l80.body, label %l80.end
l80.body:
  %v84 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v73, i64 %v82
  store <8 x float> %v85, ptr %v86, align 4, !tbaa !1
  %v87 = add nsw i64 %v82, 8
  store i64 %v87, ptr %v81
  br label %l80.test
l80.end:
  br label %w41.end
w41.end:
  %v88 = add nsw i64 %v35, 1
  store i64 %v88, ptr %v34
  br label %l33.test
l33.end:
  br label %w26.end
w26.end:
  %v89 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v90 = load i64, ptr %v89
  %v91 = add nsw i64 %v22, 1
  %v92 = getelementptr inbounds i64, ptr %v2, i64 %v91
  %v93 = load i64, ptr %v92
  %v94 = sub nsw i64 %v93, %v90
  %v95 = sub nsw i64 %v90, %v4
  %v96 = getelementptr inbounds i64, ptr %t, i64 65
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = icmp sgt i64 %v97, 1
  br i1 %v98, label %w99.then, label %w99.end
w99.then:
  call void @meet(ptr %t)
  br label %w99.end
w99.end:
  call void @product1(ptr %t, i64 %v95, i64 %v94)
  %v100 = getelementptr inbounds i64, ptr %t, i64 65
  %v101 = load i64, ptr %v100, !tbaa !0
  %v102 = icmp eq i64 %v101, 1
  br i1 %v102, label %e103.then, label %e103.else
e103.then:
  store i64 0, ptr %v105
  br label %l104.test
l104.test:
  %v106 = load i64, ptr %v105
  %v107 = icmp slt i64 %v106, %v94
  br i1 %v107, label %l104.body, label %l104.end
l104.body:
  %v108 = add nsw i64 %v106, 1
  call void @pass0(ptr %t, i64 %v95, i64 %v106, i64 %v108, i64 %v22)
  call void @pass1(ptr %t, i64 %v95, i64 %v106, i64 %v108, i64 %v22)
  call void @pass2(ptr %t, i64 %v95, i64 %v106, i64 %v108, i64 %v22)
  call void @pass3(ptr %t, i64 %v95, i64 %v106, i64 %v108, i64 %v22)
  call void @pass4(ptr %t, i64 %v95, i64 %v106, i64 %v108, i64 %v22)
  call void @pass5(ptr %t, i64 %v95, i64 %v106, i64 %v108, i64 %v22)
  call void @pass6(ptr %t, i64 %v95, i64 %v106, i64 %v108, i64 %v22)
  %v109 = add nsw i64 %v106, 1
  store i64 %v109, ptr %v105
  br label %l104.test
l104.end:
  br label %e103.end
e103.else:
  %v110 = getelementptr inbounds i64, ptr %t, i64 65
  %v111 = load i64, ptr %v110, !tbaa !0
  %v112 = icmp sgt i64 %v111, 1
  br i1 %v112, label %w113.then, label %w113.end
w113.then:
  call void @meet(ptr %t)
  br label %w113.end
w113.end:
  call void @pass0(ptr %t, i64 %v95, i64 0, i64 %v94, i64 %v22)
  %v114 = getelementptr inbounds i64, ptr %t, i64 65
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = icmp sgt i64 %v115, 1
  br i1 %v116, label %w117.then, label %w117.end
w117.then:
  call void @meet(ptr %t)
  br label %w117.end
w117.end:
  call void @pass1(ptr %t, i64 %v95, i64 0, i64 %v94, i64 %v22)
  %v118 = getelementptr inbounds i64, ptr %t, i64 65
  %v119 = load i64, ptr %v118, !tbaa !0
  %v120 = icmp sgt i64 %v119, 1
  br i1 %v120, label %w121.then, label %w121.end
w121.then:
  call void @meet(ptr %t)
  br label %w121.end
w121.end:
  call void @pass2(ptr %t, i64 %v95, i64 0, i64 %v94, i64 %v22)
  %v122 = getelementptr inbounds i64, ptr %t, i64 65
  %v123 = load i64, ptr %v122, !tbaa !0
  %v124 = icmp sgt i64 %v123, 1
  br i1 %v124, label %w125.then, label %w125.end
w125.then:
  call void @meet(ptr %t)
  br label %w125.end
w125.end:
  call void @pass3(ptr %t, i64 %v95, i64 0, i64 %v94, i64 %v22)
  %v126 = getelementptr inbounds i64, ptr %t, i64 65
  %v127 = load i64, ptr %v126, !tbaa !0
  %v128 = icmp sgt i64 %v127, 1
  br i1 %v128, label %w129.then, label %w129.end
w129.then:
  call void @meet(ptr %t)
  br label %w129.end
w129.end:
  call void @pass4(ptr %t, i64 %v95, i64 0, i64 %v94, i64 %v22)
  %v130 = getelementptr inbounds i64, ptr %t, i64 65
  %v131 = load i64, ptr %v130, !tbaa !0
  %v132 = icmp sgt i64 %v131, 1
  br i1 %v132, label %w133.then, label %w133.end
w133.then:
  call void @meet(ptr %t)
  br label %w133.end
w133.end:
  call void @pass5(ptr %t, i64 %v95, i64 0, i64 %v94, i64 %v22)
  %v134 = getelementptr inbounds i64, ptr %t, i64 65
  %v135 = load i64, ptr %v134, !tbaa !0
  %v136 = icmp sgt i64 %v135, 1
  br i1 %v136, label %w137.then, label %w137.end
w137.then:
  call void @meet(ptr %t)
  br label %w137.end
w137.end:
  call void @pass6(ptr %t, i64 %v95, i64 0, i64 %v94, i64 %v22)
  br label %e103.end
e103.end:
  %v138 = add nsw i64 %v20, 1
  store i64 %v138, ptr %v19
  br label %l18.test
l18.end:
  br label %w16.end
w16.end:
  %v139 = getelementptr inbounds i64, ptr %t, i64 3
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = icmp sgt i64 %v140, 1
  br i1 %v141, label %w142.then, label %w142.end
w142.then:
  call void @meet(ptr %t)
  br label %w142.end
w142.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v69 = alloca i64
  %v79 = alloca i64
  %v109 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 69
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 17
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 18
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 5
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 70
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 71
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 6
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 19
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 72
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 73
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 7
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 74
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 75
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 8
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 34
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 76
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 77
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 33
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 1
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = icmp eq i64 %v54, 0
  br i1 %v55, label %w56.then, label %w56.end
w56.then:
  %v57 = getelementptr inbounds i64, ptr %t, i64 6
  %v58 = load ptr, ptr %v57, !tbaa !0
  %v59 = getelementptr inbounds i64, ptr %t, i64 5
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 10
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 78
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = getelementptr inbounds i64, ptr %t, i64 51
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = mul nsw i64 %v64, %v66
  store i64 %v4, ptr %v69
  br label %l68.test
l68.test:
  %v70 = load i64, ptr %v69
  %v71 = icmp slt i64 %v70, %v7
  br i1 %v71, label %l68.body, label %l68.end
l68.body:
  %v72 = getelementptr inbounds i64, ptr %v9, i64 %v70
  %v73 = load i64, ptr %v72
  %v74 = add nsw i64 %v70, 1
  %v75 = getelementptr inbounds i64, ptr %v9, i64 %v74
  %v76 = load i64, ptr %v75
  %v77 = sub nsw i64 %v76, %v73
  store i64 0, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v77
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds i64, ptr %t, i64 52
  %v83 = load ptr, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds i64, ptr %v83, i64 %v80
  %v85 = load i64, ptr %v84
  %v86 = getelementptr inbounds i64, ptr %t, i64 51
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = mul nsw i64 %v70, %v87
  %v89 = add nsw i64 %v85, %v88
  %v90 = getelementptr inbounds i64, ptr %t, i64 53
  %v91 = load ptr, ptr %v90, !tbaa !0
  %v92 = getelementptr inbounds i64, ptr %v91, i64 %v80
  %v93 = load i64, ptr %v92
  %v94 = getelementptr inbounds i64, ptr %t, i64 78
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = mul nsw i64 %v89, %v95
  %v97 = getelementptr inbounds i64, ptr %t, i64 79
  %v98 = load ptr, ptr %v97, !tbaa !0
  %v99 = getelementptr inbounds i64, ptr %t, i64 80
  %v100 = load i64, ptr %v99, !tbaa !0
  %v101 = mul nsw i64 %v93, %v100
  %v102 = add nsw i64 %v96, %v101
  %v103 = getelementptr inbounds float, ptr %v98, i64 %v102
  %v104 = sub nsw i64 %v73, %v11
  %v105 = add nsw i64 %v104, %v80
  %v106 = mul nsw i64 %v105, %v60
  %v107 = getelementptr inbounds float, ptr %v58, i64 %v106
  store i64 0, ptr %v109
  br label %l108.test
l108.test:
  %v110 = load i64, ptr %v109
  %v111 = icmp slt i64 %v110, %v62
  br i1 %v111, label %l108.body, label %l108.end
l108.body:
  %v112 = sub nsw i64 %v62, %v110
  %v113 = icmp slt i64 %v112, 8
  %v114 = select i1 %v113, i64 %v112, i64 8
  %v115 = trunc i64 %v114 to i32
  %v116 = insertelement <8 x i32> poison, i32 %v115, i64 0
  %v117 = shufflevector <8 x i32> %v116, <8 x i32> poison, <8 x i32> zeroinitializer
  %v118 = icmp sgt <8 x i32> %v117, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v119 = getelementptr inbounds float, ptr %v103, i64 %v110
  %v120 = getelementptr float, ptr %v119, i64 %v67
  call void @llvm.prefetch.p0(ptr %v120, i32 0, i32 2, i32 1)
  %v121 = getelementptr inbounds float, ptr %v103, i64 %v110
  %v122 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v121, i32 4, <8 x i1> %v118, <8 x float> zeroinitializer)
  %v123 = getelementptr inbounds float, ptr %v107, i64 %v110
  store <8 x float> %v122, ptr %v123, align 4, !tbaa !1
  %v124 = add nsw i64 %v110, 8
  store i64 %v124, ptr %v109
  br label %l108.test
l108.end:
  %v125 = add nsw i64 %v80, 1
  store i64 %v125, ptr %v79
  br label %l78.test
l78.end:
  %v126 = add nsw i64 %v70, 1
  store i64 %v126, ptr %v69
  br label %l68.test
l68.end:
  br label %w56.end
w56.end:
  %v127 = getelementptr inbounds i64, ptr %t, i64 3
  %v128 = load i64, ptr %v127, !tbaa !0
  %v129 = icmp sgt i64 %v128, 1
  br i1 %v129, label %w130.then, label %w130.end
w130.then:
  call void @meet(ptr %t)
  br label %w130.end
w130.end:
  call void @segment0(ptr %t, i64 %v4, i64 %v7)
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  %v131 = getelementptr inbounds i64, ptr %t, i64 3
  %v132 = load i64, ptr %v131, !tbaa !0
  %v133 = icmp sgt i64 %v132, 1
  br i1 %v133, label %w134.then, label %w134.end
w134.then:
  call void @meet(ptr %t)
  br label %w134.end
w134.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v28 = alloca i64
  %v39 = alloca i64
  %v84 = alloca i64
  %v94 = alloca i64
  %v121 = alloca i64
  %v154 = alloca i64
  %v190 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 81
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = icmp ne ptr %v4, null
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 1
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = icmp eq i64 %v8, 0
  br i1 %v9, label %w10.then, label %w10.end
w10.then:
  %v11 = getelementptr inbounds i64, ptr %t, i64 73
  %v12 = load ptr, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %v2, i64 1
  %v14 = load i64, ptr %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 9
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 81
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 82
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 53
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 19
  %v26 = load i64, ptr %v25, !tbaa !0
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v14
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = getelementptr inbounds i64, ptr %v24, i64 %v29
  %v32 = load i64, ptr %v31
  %v33 = mul nsw i64 %v32, %v22
  %v34 = getelementptr inbounds float, ptr %v20, i64 %v33
  %v35 = mul nsw i64 %v29, %v26
  %v36 = mul nsw i64 %v18, 0
  %v37 = add nsw i64 %v35, %v36
  store i64 0, ptr %v39
  br label %l38.test
l38.test:
  %v40 = load i64, ptr %v39
  %v41 = icmp slt i64 %v40, %v18
  br i1 %v41, label %l38.body, label %l38.end
l38.body:
  %v42 = getelementptr inbounds float, ptr %v34, i64 %v40
  %v43 = sub nsw i64 %v16, %v40
  %v44 = icmp slt i64 %v43, 8
  %v45 = select i1 %v44, i64 %v43, i64 8
  %v46 = trunc i64 %v45 to i32
  %v47 = insertelement <8 x i32> poison, i32 %v46, i64 0
  %v48 = shufflevector <8 x i32> %v47, <8 x i32> poison, <8 x i32> zeroinitializer
  %v49 = icmp sgt <8 x i32> %v48, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v50 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v42, i32 4, <8 x i1> %v49, <8 x float> zeroinitializer)
  %v51 = getelementptr inbounds float, ptr %v12, i64 %v37
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v40
  store <8 x float> %v50, ptr %v52, align 4, !tbaa !1
  %v53 = add nsw i64 %v40, 8
  store i64 %v53, ptr %v39
  br label %l38.test
l38.end:
  %v54 = add nsw i64 %v29, 1
  store i64 %v54, ptr %v28
  br label %l27.test
l27.end:
  br label %w10.end
w10.end:
  %v55 = getelementptr inbounds i64, ptr %t, i64 3
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = icmp sgt i64 %v56, 1
  br i1 %v57, label %w58.then, label %w58.end
w58.then:
  call void @meet(ptr %t)
  br label %w58.end
w58.end:
  br label %w6.end
w6.end:
  %v59 = getelementptr inbounds i64, ptr %t, i64 83
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = icmp ne ptr %v60, null
  br i1 %v61, label %w62.then, label %w62.end
w62.then:
  %v63 = getelementptr inbounds i64, ptr %t, i64 1
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %w66.then, label %w66.end
w66.then:
  %v67 = getelementptr inbounds i64, ptr %t, i64 73
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %v2, i64 1
  %v70 = load i64, ptr %v69
  %v71 = getelementptr inbounds i64, ptr %t, i64 21
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds i64, ptr %t, i64 9
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = getelementptr inbounds i64, ptr %t, i64 83
  %v76 = load ptr, ptr %v75, !tbaa !0
  %v77 = getelementptr inbounds i64, ptr %t, i64 84
  %v78 = load i64, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 53
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 19
  %v82 = load i64, ptr %v81, !tbaa !0
  store i64 0, ptr %v84
  br label %l83.test
l83.test:
  %v85 = load i64, ptr %v84
  %v86 = icmp slt i64 %v85, %v70
  br i1 %v86, label %l83.body, label %l83.end
l83.body:
  %v87 = getelementptr inbounds i64, ptr %v80, i64 %v85
  %v88 = load i64, ptr %v87
  %v89 = mul nsw i64 %v88, %v78
  %v90 = getelementptr inbounds float, ptr %v76, i64 %v89
  %v91 = mul nsw i64 %v85, %v82
  %v92 = add nsw i64 %v91, %v74
  store i64 0, ptr %v94
  br label %l93.test
l93.test:
  %v95 = load i64, ptr %v94
  %v96 = icmp slt i64 %v95, %v74
  br i1 %v96, label %l93.body, label %l93.end
l93.body:
  %v97 = getelementptr inbounds float, ptr %v90, i64 %v95
  %v98 = sub nsw i64 %v72, %v95
  %v99 = icmp slt i64 %v98, 8
  %v100 = select i1 %v99, i64 %v98, i64 8
  %v101 = trunc i64 %v100 to i32
  %v102 = insertelement <8 x i32> poison, i32 %v101, i64 0
  %v103 = shufflevector <8 x i32> %v102, <8 x i32> poison, <8 x i32> zeroinitializer
  %v104 = icmp sgt <8 x i32> %v103, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v105 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v97, i32 4, <8 x i1> %v104, <8 x float> zeroinitializer)
  %v106 = getelementptr inbounds float, ptr %v68, i64 %v92
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v95
  store <8 x float> %v105, ptr %v107, align 4, !tbaa !1
  %v108 = add nsw i64 %v95, 8
  store i64 %v108, ptr %v94
  br label %l93.test
l93.end:
  %v109 = add nsw i64 %v85, 1
  store i64 %v109, ptr %v84
  br label %l83.test
l83.end:
  br label %w66.end
w66.end:
  %v110 = getelementptr inbounds i64, ptr %t, i64 3
  %v111 = load i64, ptr %v110, !tbaa !0
  %v112 = icmp sgt i64 %v111, 1
  br i1 %v112, label %w113.then, label %w113.end
w113.then:
  call void @meet(ptr %t)
  br label %w113.end
w113.end:
  br label %w62.end
w62.end:
  %v114 = getelementptr inbounds i64, ptr %t, i64 69
  %v115 = load ptr, ptr %v114, !tbaa !0
  %v116 = getelementptr inbounds i64, ptr %t, i64 17
  %v117 = load ptr, ptr %v116, !tbaa !0
  %v118 = getelementptr inbounds i64, ptr %t, i64 85
  %v119 = load i64, ptr %v118, !tbaa !0
  store i64 0, ptr %v121
  br label %l120.test
l120.test:
  %v122 = load i64, ptr %v121
  %v123 = icmp slt i64 %v122, %v119
  br i1 %v123, label %l120.body, label %l120.end
l120.body:
  %v124 = getelementptr inbounds i64, ptr %v115, i64 %v122
  %v125 = load i64, ptr %v124
  %v126 = add nsw i64 %v122, 1
  %v127 = getelementptr inbounds i64, ptr %v115, i64 %v126
  %v128 = load i64, ptr %v127
  %v129 = add nsw i64 %v125, 1
  %v130 = getelementptr inbounds i64, ptr %v117, i64 %v129
  %v131 = load i64, ptr %v130
  %v132 = getelementptr inbounds i64, ptr %v117, i64 %v125
  %v133 = load i64, ptr %v132
  %v134 = sub nsw i64 %v131, %v133
  %v135 = getelementptr inbounds i64, ptr %t, i64 86
  %v136 = load ptr, ptr %v135, !tbaa !0
  %v137 = icmp ne ptr %v136, null
  br i1 %v137, label %w138.then, label %w138.end
w138.then:
  %v139 = getelementptr inbounds i64, ptr %t, i64 1
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = icmp eq i64 %v140, 0
  br i1 %v141, label %w142.then, label %w142.end
w142.then:
  %v143 = getelementptr inbounds i64, ptr %t, i64 19
  %v144 = load i64, ptr %v143, !tbaa !0
  %v145 = getelementptr inbounds i64, ptr %t, i64 87
  %v146 = load i64, ptr %v145, !tbaa !0
  %v147 = mul nsw i64 %v146, %v144
  %v148 = mul nsw i64 %v122, %v147
  %v149 = getelementptr inbounds float, ptr %v136, i64 %v148
  %v150 = getelementptr inbounds i64, ptr %t, i64 73
  %v151 = load ptr, ptr %v150, !tbaa !0
  %v152 = mul nsw i64 %v134, %v144
  store i64 0, ptr %v154
  br label %l153.test
l153.test:
  %v155 = load i64, ptr %v154
  %v156 = icmp slt i64 %v155, %v152
  br i1 %v156, label %l153.body, label %l153.end
l153.body:
  %v157 = getelementptr inbounds float, ptr %v151, i64 %v155
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = getelementptr inbounds float, ptr %v149, i64 %v155
  store <8 x float> %v158, ptr %v159, align 4, !tbaa !1
  %v160 = add nsw i64 %v155, 8
  store i64 %v160, ptr %v154
  br label %l153.test
l153.end:
  br label %w142.end
w142.end:
  %v161 = getelementptr inbounds i64, ptr %t, i64 3
  %v162 = load i64, ptr %v161, !tbaa !0
  %v163 = icmp sgt i64 %v162, 1
  br i1 %v163, label %w164.then, label %w164.end
w164.then:
  call void @meet(ptr %t)
  br label %w164.end
w164.end:
  br label %w138.end
w138.end:
  call void @block(ptr %t, i64 %v122)
  %v165 = getelementptr inbounds i64, ptr %v117, i64 %v125
  %v166 = load i64, ptr %v165
  %v167 = getelementptr inbounds i64, ptr %v117, i64 %v128
  %v168 = load i64, ptr %v167
  %v169 = add nsw i64 %v128, 1
  %v170 = getelementptr inbounds i64, ptr %v117, i64 %v169
  %v171 = load i64, ptr %v170
  %v172 = sub nsw i64 %v171, %v168
  %v173 = getelementptr inbounds i64, ptr %t, i64 72
  %v174 = load i64, ptr %v173, !tbaa !0
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %w176.then, label %w176.end
w176.then:
  %v177 = getelementptr inbounds i64, ptr %t, i64 1
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %w180.then, label %w180.end
w180.then:
  %v181 = getelementptr inbounds i64, ptr %t, i64 73
  %v182 = load ptr, ptr %v181, !tbaa !0
  %v183 = getelementptr inbounds i64, ptr %t, i64 19
  %v184 = load i64, ptr %v183, !tbaa !0
  %v185 = sub nsw i64 %v168, %v166
  %v186 = mul nsw i64 %v185, %v184
  %v187 = getelementptr inbounds float, ptr %v182, i64 %v186
  %v188 = mul nsw i64 %v172, %v184
  store i64 0, ptr %v190
  br label %l189.test
l189.test:
  %v191 = load i64, ptr %v190
  %v192 = icmp slt i64 %v191, %v188
  br i1 %v192, label %l189.body, label %l189.end
l189.body:
  %v193 = getelementptr inbounds float, ptr %v187, i64 %v191
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = getelementptr inbounds float, ptr %v182, i64 %v191
  store <8 x float> %v194, ptr %v195, align 4, !tbaa !1
  %v196 = add nsw i64 %v191, 8
  store i64 %v196, ptr %v190
  br label %l189.test
l189.end:
  br label %w180.end
w180.end:
  %v197 = getelementptr inbounds i64, ptr %t, i64 3
  %v198 = load i64, ptr %v197, !tbaa !0
  %v199 = icmp sgt i64 %v198, 1
  br i1 %v199, label %w200.then, label %w200.end
w200.then:
  call void @meet(ptr %t)
  br label %w200.end
w200.end:
  br label %w176.end
w176.end:
  %v201 = add nsw i64 %v122, 1
  store i64 %v201, ptr %v121
  br label %l120.test
l120.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 88
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 89
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 90
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}


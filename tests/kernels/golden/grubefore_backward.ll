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

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v21 = alloca i64
  %v51 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 7
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 8
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = sub nsw i64 0, %v18
  store i64 %from, ptr %v21
  br label %l20.test
l20.test:
  %v22 = load i64, ptr %v21
  %v23 = icmp slt i64 %v22, %upto
  br i1 %v23, label %l20.body, label %l20.end
l20.body:
  %v24 = getelementptr inbounds i64, ptr %t, i64 9
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %v25, i64 %v22
  %v27 = load i64, ptr %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 8
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = mul nsw i64 %step, %v29
  %v31 = add nsw i64 %v27, %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 10
  %v33 = load ptr, ptr %v32, !tbaa !0
  %v34 = getelementptr inbounds i64, ptr %v33, i64 %v22
  %v35 = load i64, ptr %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 7
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v31, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 11
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds i64, ptr %t, i64 12
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = mul nsw i64 %v35, %v42
  %v44 = add nsw i64 %v38, %v43
  %v45 = getelementptr inbounds float, ptr %v40, i64 %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 13
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 14
  %v49 = load i64, ptr %v48, !tbaa !0
  store i64 %v47, ptr %v51
  br label %l50.test
l50.test:
  %v52 = load i64, ptr %v51
  %v53 = icmp slt i64 %v52, %v49
  br i1 %v53, label %l50.body, label %l50.end
l50.body:
  %v54 = getelementptr inbounds i64, ptr %t, i64 15
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 16
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v22, %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v52
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v45, i64 %v52
  %v64 = getelementptr float, ptr %v63, i64 %v19
  call void @llvm.prefetch.p0(ptr %v64, i32 0, i32 2, i32 1)
  %v65 = sub nsw i64 %v2, %v52
  %v66 = icmp slt i64 %v65, 8
  %v67 = select i1 %v66, i64 %v65, i64 8
  %v68 = trunc i64 %v67 to i32
  %v69 = insertelement <8 x i32> poison, i32 %v68, i64 0
  %v70 = shufflevector <8 x i32> %v69, <8 x i32> poison, <8 x i32> zeroinitializer
  %v71 = icmp sgt <8 x i32> %v70, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v72 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v63, i32 4, <8 x i1> %v71, <8 x float> zeroinitializer)
  %v73 = fadd contract <8 x float> %v62, %v72
  %v74 = add nsw i64 %row, %v22
  %v75 = getelementptr inbounds i64, ptr %t, i64 17
  %v76 = load ptr, ptr %v75, !tbaa !0
  %v77 = getelementptr inbounds i64, ptr %t, i64 18
  %v78 = load i64, ptr %v77, !tbaa !0
  %v79 = mul nsw i64 %v74, %v78
  %v80 = getelementptr inbounds float, ptr %v76, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v52
  %v83 = getelementptr inbounds i64, ptr %t, i64 18
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = mul nsw i64 %v13, %v84
  %v86 = getelementptr float, ptr %v82, i64 %v85
  call void @llvm.prefetch.p0(ptr %v86, i32 0, i32 2, i32 1)
  %v87 = load <8 x float>, ptr %v82, align 4
  %v88 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v87
  %v89 = fmul contract <8 x float> %v73, %v88
  %v90 = getelementptr inbounds i64, ptr %t, i64 19
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = mul nsw i64 %v91, 2
  %v93 = getelementptr inbounds float, ptr %v80, i64 %v92
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v52
  %v95 = getelementptr inbounds i64, ptr %t, i64 18
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = mul nsw i64 %v13, %v96
  %v98 = getelementptr float, ptr %v94, i64 %v97
  call void @llvm.prefetch.p0(ptr %v98, i32 0, i32 2, i32 1)
  %v99 = load <8 x float>, ptr %v94, align 4
  %v100 = fmul contract <8 x float> %v99, %v99
  %v101 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v100
  %v102 = fmul contract <8 x float> %v89, %v101
  %v103 = add nsw i64 %row, %v22
  %v104 = getelementptr inbounds i64, ptr %t, i64 20
  %v105 = load ptr, ptr %v104, !tbaa !0
  %v106 = getelementptr inbounds i64, ptr %t, i64 21
  %v107 = load i64, ptr %v106, !tbaa !0
  %v108 = mul nsw i64 %v103, %v107
  %v109 = getelementptr inbounds float, ptr %v105, i64 %v108
  %v110 = getelementptr inbounds float, ptr %v109, i64 0
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v52
  %v112 = getelementptr inbounds i64, ptr %t, i64 21
  %v113 = load i64, ptr %v112, !tbaa !0
  %v114 = mul nsw i64 %v13, %v113
  %v115 = getelementptr float, ptr %v111, i64 %v114
  call void @llvm.prefetch.p0(ptr %v115, i32 0, i32 2, i32 1)
  %v116 = load <8 x float>, ptr %v111, align 4
  %v117 = fmul contract <8 x float> %v73, %v116
  %v118 = fmul contract <8 x float> %v73, %v99
  %v119 = fsub contract <8 x float> %v117, %v118
  %v120 = fmul contract <8 x float> %v119, %v87
  %v121 = fmul contract <8 x float> %v120, %v88
  %v122 = getelementptr inbounds i64, ptr %t, i64 19
  %v123 = load i64, ptr %v122, !tbaa !0
  %v124 = getelementptr inbounds float, ptr %v80, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v52
  %v126 = getelementptr inbounds i64, ptr %t, i64 18
  %v127 = load i64, ptr %v126, !tbaa !0
  %v128 = mul nsw i64 %v13, %v127
  %v129 = getelementptr float, ptr %v125, i64 %v128
  call void @llvm.prefetch.p0(ptr %v129, i32 0, i32 2, i32 1)
  %v130 = load <8 x float>, ptr %v125, align 4
  %v131 = fmul contract <8 x float> %v130, %v116
  %v132 = getelementptr inbounds i64, ptr %t, i64 22
  %v133 = load ptr, ptr %v132, !tbaa !0
  %v134 = getelementptr inbounds i64, ptr %t, i64 23
  %v135 = load i64, ptr %v134, !tbaa !0
  %v136 = mul nsw i64 %v22, %v135
  %v137 = getelementptr inbounds float, ptr %v133, i64 %v136
  %v138 = getelementptr inbounds i64, ptr %t, i64 19
  %v139 = load i64, ptr %v138, !tbaa !0
  %v140 = getelementptr inbounds float, ptr %v137, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v52
  store <8 x float> %v73, ptr %v141, align 4, !tbaa !1
  %v142 = add nsw i64 %row, %v22
  %v143 = getelementptr inbounds i64, ptr %t, i64 24
  %v144 = load ptr, ptr %v143, !tbaa !0
  %v145 = getelementptr inbounds i64, ptr %t, i64 25
  %v146 = load i64, ptr %v145, !tbaa !0
  %v147 = mul nsw i64 %v142, %v146
  %v148 = getelementptr inbounds float, ptr %v144, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v52
  %v151 = select <8 x i1> %v71, <8 x float> %v102, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v151, ptr %v150, align 4, !tbaa !1
  %v152 = getelementptr inbounds i64, ptr %t, i64 19
  %v153 = load i64, ptr %v152, !tbaa !0
  %v154 = mul nsw i64 %v153, 2
  %v155 = getelementptr inbounds float, ptr %v148, i64 %v154
  %v156 = getelementptr inbounds float, ptr %v155, i64 %v52
  %v157 = select <8 x i1> %v71, <8 x float> %v121, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v157, ptr %v156, align 4, !tbaa !1
  %v158 = getelementptr inbounds i64, ptr %t, i64 19
  %v159 = load i64, ptr %v158, !tbaa !0
  %v160 = mul nsw i64 %v159, 3
  %v161 = getelementptr inbounds float, ptr %v148, i64 %v160
  %v162 = getelementptr inbounds float, ptr %v161, i64 %v52
  %v163 = select <8 x i1> %v71, <8 x float> %v131, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v163, ptr %v162, align 4, !tbaa !1
  %v164 = getelementptr inbounds i64, ptr %t, i64 26
  %v165 = load ptr, ptr %v164, !tbaa !0
  %v166 = getelementptr inbounds float, ptr %v165, i64 %v52
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fadd contract <8 x float> %v167, %v102
  store <8 x float> %v168, ptr %v166, align 4, !tbaa !1
  %v169 = getelementptr inbounds i64, ptr %t, i64 27
  %v170 = load ptr, ptr %v169, !tbaa !0
  %v171 = getelementptr inbounds float, ptr %v170, i64 %v52
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd contract <8 x float> %v172, %v121
  store <8 x float> %v173, ptr %v171, align 4, !tbaa !1
  %v174 = add nsw i64 %v52, 8
  store i64 %v174, ptr %v51
  br label %l50.test
l50.end:
  %v175 = add nsw i64 %v22, 1
  store i64 %v175, ptr %v21
  br label %l20.test
l20.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v30 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 25
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 24
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 23
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 22
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 5
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 28
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 29
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds float, ptr %v12, i64 %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 19
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 30
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 31
  %v25 = load i64, ptr %v24
  %v26 = xor i64 %v25, 2
  store i64 %v26, ptr %v24
  %v27 = or i64 %v25, 0
  %v28 = icmp ne i64 %v25, 0
  store i64 0, ptr %v30
  br label %l29.test
l29.test:
  %v31 = load i64, ptr %v30
  %v32 = icmp slt i64 %v31, %v23
  br i1 %v32, label %l29.body, label %l29.end
l29.body:
  %v33 = sub nsw i64 %v23, 1
  %v34 = sub nsw i64 %v33, %v31
  %v35 = select i1 %v28, i64 %v34, i64 %v31
  %v36 = mul nsw i64 %v35, %v21
  %v37 = getelementptr inbounds float, ptr %v19, i64 %v36
  %v38 = getelementptr inbounds i64, ptr %t, i64 32
  %v39 = load i64, ptr %v38, !tbaa !0
  %v40 = icmp slt i64 %count, %v39
  br i1 %v40, label %e41.then, label %e41.else
e41.then:
  %v42 = getelementptr inbounds i64, ptr %t, i64 33
  %v43 = load ptr, ptr %v42, !tbaa !0
  %v44 = getelementptr inbounds i64, ptr %t, i64 34
  %v45 = load ptr, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 35
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v35, %v47
  %v49 = getelementptr inbounds float, ptr %v45, i64 %v48
  call void %v43(ptr %v37, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v49, i64 %v14, i64 %count, i64 %v16, i64 %v27)
  br label %e41.end
e41.else:
  %v50 = getelementptr inbounds i64, ptr %t, i64 36
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 37
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 38
  %v55 = load i64, ptr %v54, !tbaa !0
  %v56 = mul nsw i64 %v35, %v55
  %v57 = getelementptr inbounds float, ptr %v53, i64 %v56
  call void %v51(ptr %v37, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v57, i64 %v14, i64 %count, i64 %v16, i64 %v27)
  br label %e41.end
e41.end:
  %v58 = add nsw i64 %v31, 1
  store i64 %v58, ptr %v30
  br label %l29.test
l29.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v15 = alloca i64
  %v23 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  store i64 %from, ptr %v15
  br label %l14.test
l14.test:
  %v16 = load i64, ptr %v15
  %v17 = icmp slt i64 %v16, %upto
  br i1 %v17, label %l14.body, label %l14.end
l14.body:
  %v18 = getelementptr inbounds i64, ptr %t, i64 13
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 14
  %v21 = load i64, ptr %v20, !tbaa !0
  store i64 %v19, ptr %v23
  br label %l22.test
l22.test:
  %v24 = load i64, ptr %v23
  %v25 = icmp slt i64 %v24, %v21
  br i1 %v25, label %l22.body, label %l22.end
l22.body:
  %v26 = getelementptr inbounds i64, ptr %t, i64 22
  %v27 = load ptr, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 23
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = mul nsw i64 %v16, %v29
  %v31 = getelementptr inbounds float, ptr %v27, i64 %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 19
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = getelementptr inbounds float, ptr %v31, i64 %v33
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = add nsw i64 %row, %v16
  %v38 = getelementptr inbounds i64, ptr %t, i64 17
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds i64, ptr %t, i64 18
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = mul nsw i64 %v37, %v41
  %v43 = getelementptr inbounds float, ptr %v39, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 0
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v24
  %v46 = getelementptr inbounds i64, ptr %t, i64 18
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v13, %v47
  %v49 = getelementptr float, ptr %v45, i64 %v48
  call void @llvm.prefetch.p0(ptr %v49, i32 0, i32 2, i32 1)
  %v50 = load <8 x float>, ptr %v45, align 4
  %v51 = fmul contract <8 x float> %v36, %v50
  %v52 = getelementptr inbounds float, ptr %v31, i64 0
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v24
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %t, i64 19
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = getelementptr inbounds float, ptr %v43, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v24
  %v59 = getelementptr inbounds i64, ptr %t, i64 18
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = mul nsw i64 %v13, %v60
  %v62 = getelementptr float, ptr %v58, i64 %v61
  call void @llvm.prefetch.p0(ptr %v62, i32 0, i32 2, i32 1)
  %v63 = load <8 x float>, ptr %v58, align 4
  %v64 = fmul contract <8 x float> %v54, %v63
  %v65 = fadd contract <8 x float> %v51, %v64
  %v66 = add nsw i64 %row, %v16
  %v67 = getelementptr inbounds i64, ptr %t, i64 20
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 21
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = mul nsw i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v68, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v24
  %v75 = getelementptr inbounds i64, ptr %t, i64 21
  %v76 = load i64, ptr %v75, !tbaa !0
  %v77 = mul nsw i64 %v13, %v76
  %v78 = getelementptr float, ptr %v74, i64 %v77
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 2, i32 1)
  %v79 = load <8 x float>, ptr %v74, align 4
  %v80 = fmul contract <8 x float> %v54, %v79
  %v81 = fmul contract <8 x float> %v80, %v63
  %v82 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v63
  %v83 = fmul contract <8 x float> %v81, %v82
  %v84 = getelementptr inbounds i64, ptr %t, i64 19
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v85, 2
  %v87 = getelementptr inbounds float, ptr %v31, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v24
  store <8 x float> %v65, ptr %v88, align 4, !tbaa !1
  %v89 = add nsw i64 %row, %v16
  %v90 = getelementptr inbounds i64, ptr %t, i64 24
  %v91 = load ptr, ptr %v90, !tbaa !0
  %v92 = getelementptr inbounds i64, ptr %t, i64 25
  %v93 = load i64, ptr %v92, !tbaa !0
  %v94 = mul nsw i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v91, i64 %v94
  %v96 = getelementptr inbounds i64, ptr %t, i64 19
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = getelementptr inbounds float, ptr %v95, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v24
  %v100 = sub nsw i64 %v2, %v24
  %v101 = icmp slt i64 %v100, 8
  %v102 = select i1 %v101, i64 %v100, i64 8
  %v103 = trunc i64 %v102 to i32
  %v104 = insertelement <8 x i32> poison, i32 %v103, i64 0
  %v105 = shufflevector <8 x i32> %v104, <8 x i32> poison, <8 x i32> zeroinitializer
  %v106 = icmp sgt <8 x i32> %v105, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v107 = select <8 x i1> %v106, <8 x float> %v83, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v107, ptr %v99, align 4, !tbaa !1
  %v108 = getelementptr inbounds i64, ptr %t, i64 39
  %v109 = load ptr, ptr %v108, !tbaa !0
  %v110 = getelementptr inbounds i64, ptr %t, i64 16
  %v111 = load i64, ptr %v110, !tbaa !0
  %v112 = mul nsw i64 %v16, %v111
  %v113 = getelementptr inbounds i64, ptr %t, i64 19
  %v114 = load i64, ptr %v113, !tbaa !0
  %v115 = mul nsw i64 %v114, 0
  %v116 = add nsw i64 %v112, %v115
  %v117 = add nsw i64 %v116, %v24
  %v118 = getelementptr inbounds float, ptr %v109, i64 %v117
  store <8 x float> %v65, ptr %v118, align 4, !tbaa !1
  %v119 = getelementptr inbounds i64, ptr %t, i64 40
  %v120 = load ptr, ptr %v119, !tbaa !0
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v24
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = fadd contract <8 x float> %v122, %v83
  store <8 x float> %v123, ptr %v121, align 4, !tbaa !1
  %v124 = add nsw i64 %v24, 8
  store i64 %v124, ptr %v23
  br label %l22.test
l22.end:
  %v125 = add nsw i64 %v16, 1
  store i64 %v125, ptr %v15
  br label %l14.test
l14.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v33 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 25
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 24
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 19
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds float, ptr %v6, i64 %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 16
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds i64, ptr %t, i64 39
  %v13 = load ptr, ptr %v12, !tbaa !0
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 19
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v16, 2
  %v18 = getelementptr inbounds i64, ptr %t, i64 41
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 42
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v14, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 19
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 43
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 44
  %v28 = load i64, ptr %v27
  %v29 = xor i64 %v28, 2
  store i64 %v29, ptr %v27
  %v30 = or i64 %v28, 1
  %v31 = icmp ne i64 %v28, 0
  store i64 0, ptr %v33
  br label %l32.test
l32.test:
  %v34 = load i64, ptr %v33
  %v35 = icmp slt i64 %v34, %v26
  br i1 %v35, label %l32.body, label %l32.end
l32.body:
  %v36 = sub nsw i64 %v26, 1
  %v37 = sub nsw i64 %v36, %v34
  %v38 = select i1 %v31, i64 %v37, i64 %v34
  %v39 = mul nsw i64 %v38, %v24
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = getelementptr inbounds i64, ptr %t, i64 32
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = icmp slt i64 %count, %v42
  br i1 %v43, label %e44.then, label %e44.else
e44.then:
  %v45 = getelementptr inbounds i64, ptr %t, i64 45
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 46
  %v48 = load ptr, ptr %v47, !tbaa !0
  %v49 = getelementptr inbounds i64, ptr %t, i64 47
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = mul nsw i64 %v38, %v50
  %v52 = getelementptr inbounds float, ptr %v48, i64 %v51
  call void %v46(ptr %v40, i64 %v11, ptr %v9, i64 %v2, i64 1, ptr %v52, i64 %v17, i64 %count, i64 %v19, i64 %v30)
  br label %e44.end
e44.else:
  %v53 = getelementptr inbounds i64, ptr %t, i64 48
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 49
  %v56 = load ptr, ptr %v55, !tbaa !0
  %v57 = getelementptr inbounds i64, ptr %t, i64 50
  %v58 = load i64, ptr %v57, !tbaa !0
  %v59 = mul nsw i64 %v38, %v58
  %v60 = getelementptr inbounds float, ptr %v56, i64 %v59
  call void %v54(ptr %v40, i64 %v11, ptr %v9, i64 %v2, i64 1, ptr %v60, i64 %v17, i64 %count, i64 %v19, i64 %v30)
  br label %e44.end
e44.end:
  %v61 = add nsw i64 %v34, 1
  store i64 %v61, ptr %v33
  br label %l32.test
l32.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v19 = alloca i64
  %v50 = alloca i64
  %v72 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 51
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = getelementptr inbounds i64, ptr %t, i64 1
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 52
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
  %v22 = sub nsw i64 %end, 1
  %v23 = sub nsw i64 %v22, %v20
  %v24 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v25 = load i64, ptr %v24
  %v26 = add nsw i64 %v23, 1
  %v27 = getelementptr inbounds i64, ptr %v2, i64 %v26
  %v28 = load i64, ptr %v27
  %v29 = sub nsw i64 %v28, %v25
  %v30 = sub nsw i64 %v25, %v4
  call void @pass0(ptr %t, i64 %v30, i64 0, i64 %v29, i64 %v23)
  %v31 = getelementptr inbounds i64, ptr %t, i64 52
  %v32 = load i64, ptr %v31, !tbaa !0
  %v33 = icmp sgt i64 %v32, 1
  br i1 %v33, label %w34.then, label %w34.end
w34.then:
  call void @meet(ptr %t)
  br label %w34.end
w34.end:
  call void @product0(ptr %t, i64 %v30, i64 %v29)
  call void @pass1(ptr %t, i64 %v30, i64 0, i64 %v29, i64 %v23)
  %v35 = getelementptr inbounds i64, ptr %t, i64 52
  %v36 = load i64, ptr %v35, !tbaa !0
  %v37 = icmp sgt i64 %v36, 1
  br i1 %v37, label %w38.then, label %w38.end
w38.then:
  call void @meet(ptr %t)
  br label %w38.end
w38.end:
  call void @product1(ptr %t, i64 %v30, i64 %v29)
  %v39 = getelementptr inbounds i64, ptr %t, i64 53
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = icmp ne ptr %v40, null
  br i1 %v41, label %w42.then, label %w42.end
w42.then:
  %v43 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v44 = load i64, ptr %v43
  %v45 = add nsw i64 %v23, 1
  %v46 = getelementptr inbounds i64, ptr %v2, i64 %v45
  %v47 = load i64, ptr %v46
  %v48 = sub nsw i64 %v47, %v44
  store i64 0, ptr %v50
  br label %l49.test
l49.test:
  %v51 = load i64, ptr %v50
  %v52 = icmp slt i64 %v51, %v48
  br i1 %v52, label %l49.body, label %l49.end
l49.body:
  %v53 = add nsw i64 %v44, %v51
  %v54 = getelementptr inbounds i8, ptr %v40, i64 %v53
  %v55 = load i8, ptr %v54
  %v56 = icmp ne i8 %v55, 0
  br i1 %v56, label %w57.then, label %w57.end
w57.then:
  %v58 = getelementptr inbounds i64, ptr %t, i64 16
  %v59 = load i64, ptr %v58, !tbaa !0
  %v60 = getelementptr inbounds i64, ptr %t, i64 39
  %v61 = load ptr, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = mul nsw i64 %v51, %v59
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = getelementptr inbounds i64, ptr %t, i64 54
  %v66 = load ptr, ptr %v65, !tbaa !0
  %v67 = getelementptr inbounds i64, ptr %t, i64 13
  %v68 = load i64, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 14
  %v70 = load i64, ptr %v69, !tbaa !0
  store i64 %v68, ptr %v72
  br label %l71.test
l71.test:
  %v73 = load i64, ptr %v72
  %v74 = icmp slt i64 %v73, %v70
  br i1 %v74, label %l71.body, label %l71.end
l71.body:
  %v75 = getelementptr inbounds float, ptr %v66, i64 %v73
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v64, i64 %v73
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fadd contract <8 x float> %v76, %v78
  store <8 x float> %v79, ptr %v75, align 4, !tbaa !1
  %v80 = getelementptr inbounds float, ptr %v64, i64 %v73
  store <8 x float> zeroinitializer, ptr %v80, align 4
  %v81 = add nsw i64 %v73, 8
  store i64 %v81, ptr %v72
  br label %l71.test
l71.end:
  br label %w57.end
w57.end:
  %v82 = add nsw i64 %v51, 1
  store i64 %v82, ptr %v50
  br label %l49.test
l49.end:
  br label %w42.end
w42.end:
  %v83 = getelementptr inbounds i64, ptr %t, i64 15
  %v84 = load ptr, ptr %v83, !tbaa !0
  %v85 = getelementptr inbounds i64, ptr %t, i64 39
  %v86 = load ptr, ptr %v85, !tbaa !0
  %v87 = getelementptr inbounds i64, ptr %t, i64 15
  store ptr %v86, ptr %v87
  %v88 = getelementptr inbounds i64, ptr %t, i64 39
  store ptr %v84, ptr %v88
  %v89 = add nsw i64 %v20, 1
  store i64 %v89, ptr %v19
  br label %l18.test
l18.end:
  br label %w16.end
w16.end:
  %v90 = getelementptr inbounds i64, ptr %t, i64 3
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = icmp sgt i64 %v91, 1
  br i1 %v92, label %w93.then, label %w93.end
w93.then:
  call void @meet(ptr %t)
  br label %w93.end
w93.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v28 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 25
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 24
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 55
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 56
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 19
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v16, 3
  %v18 = getelementptr inbounds i64, ptr %t, i64 57
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 58
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v14, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 59
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 60
  %v26 = load i64, ptr %v25, !tbaa !0
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = mul nsw i64 %v29, %v24
  %v32 = getelementptr inbounds float, ptr %v22, i64 %v31
  %v33 = getelementptr inbounds i64, ptr %t, i64 61
  %v34 = load ptr, ptr %v33, !tbaa !0
  %v35 = getelementptr inbounds i64, ptr %t, i64 62
  %v36 = load ptr, ptr %v35, !tbaa !0
  %v37 = getelementptr inbounds i64, ptr %t, i64 63
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = mul nsw i64 %v29, %v38
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  call void %v34(ptr %v32, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v40, i64 %v17, i64 %count, i64 %v19, i64 0)
  %v41 = add nsw i64 %v29, 1
  store i64 %v41, ptr %v28
  br label %l27.test
l27.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v19 = alloca i64
  %v49 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 64
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 65
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 8
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v14, %v16
  store i64 %from, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %upto
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = getelementptr inbounds i64, ptr %t, i64 9
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %v23, i64 %v20
  %v25 = load i64, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 8
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %step, %v27
  %v29 = add nsw i64 %v25, %v28
  %v30 = getelementptr inbounds i64, ptr %t, i64 10
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v20
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 65
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %v29, %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 66
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 67
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v33, %v40
  %v42 = add nsw i64 %v36, %v41
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v42
  %v44 = getelementptr inbounds i64, ptr %t, i64 68
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 69
  %v47 = load i64, ptr %v46, !tbaa !0
  store i64 %v45, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = add nsw i64 %row, %v20
  %v53 = getelementptr inbounds i64, ptr %t, i64 56
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 55
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v52, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v50
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v63 = getelementptr float, ptr %v62, i64 %v17
  call void @llvm.prefetch.p0(ptr %v63, i32 1, i32 2, i32 1)
  %v64 = sub nsw i64 %v2, %v50
  %v65 = icmp slt i64 %v64, 8
  %v66 = select i1 %v65, i64 %v64, i64 8
  %v67 = trunc i64 %v66 to i32
  %v68 = insertelement <8 x i32> poison, i32 %v67, i64 0
  %v69 = shufflevector <8 x i32> %v68, <8 x i32> poison, <8 x i32> zeroinitializer
  %v70 = icmp sgt <8 x i32> %v69, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v71 = bitcast <8 x i1> %v70 to i8
  %v72 = icmp eq i8 %v71, -1
  br i1 %v72, label %e73.then, label %e73.else
e73.then:
  store <8 x float> %v61, ptr %v62, align 4, !tbaa !1
  br label %e73.end
e73.else:
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v61, ptr %v62, i32 4, <8 x i1> %v70), !tbaa !1
  br label %e73.end
e73.end:
  %v74 = add nsw i64 %v50, 8
  store i64 %v74, ptr %v49
  br label %l48.test
l48.end:
  %v75 = add nsw i64 %v20, 1
  store i64 %v75, ptr %v19
  br label %l18.test
l18.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v17 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 51
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
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
  call void @pass2(ptr %t, i64 %v26, i64 0, i64 %v25, i64 %v18)
  %v27 = add nsw i64 %v18, 1
  store i64 %v27, ptr %v17
  br label %l16.test
l16.end:
  %v28 = getelementptr inbounds i64, ptr %t, i64 3
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
  %v79 = alloca i64
  %v89 = alloca i64
  %v119 = alloca i64
  %v188 = alloca i64
  %v192 = alloca i64
  %v253 = alloca i64
  %v257 = alloca i64
  %v320 = alloca i64
  %v324 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 70
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 6
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 51
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 71
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 72
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 73
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 74
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 21
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 75
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 76
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 18
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 77
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 78
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 17
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 25
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 79
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 80
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 24
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 55
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 81
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 82
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 56
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 1
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %w66.then, label %w66.end
w66.then:
  %v67 = getelementptr inbounds i64, ptr %t, i64 74
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 71
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 64
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds i64, ptr %t, i64 83
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = getelementptr inbounds i64, ptr %t, i64 8
  %v76 = load i64, ptr %v75, !tbaa !0
  %v77 = mul nsw i64 %v74, %v76
  store i64 %v4, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v7
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds i64, ptr %v9, i64 %v80
  %v83 = load i64, ptr %v82
  %v84 = add nsw i64 %v80, 1
  %v85 = getelementptr inbounds i64, ptr %v9, i64 %v84
  %v86 = load i64, ptr %v85
  %v87 = sub nsw i64 %v86, %v83
  store i64 0, ptr %v89
  br label %l88.test
l88.test:
  %v90 = load i64, ptr %v89
  %v91 = icmp slt i64 %v90, %v87
  br i1 %v91, label %l88.body, label %l88.end
l88.body:
  %v92 = getelementptr inbounds i64, ptr %t, i64 9
  %v93 = load ptr, ptr %v92, !tbaa !0
  %v94 = getelementptr inbounds i64, ptr %v93, i64 %v90
  %v95 = load i64, ptr %v94
  %v96 = getelementptr inbounds i64, ptr %t, i64 8
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = mul nsw i64 %v80, %v97
  %v99 = add nsw i64 %v95, %v98
  %v100 = getelementptr inbounds i64, ptr %t, i64 10
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %v101, i64 %v90
  %v103 = load i64, ptr %v102
  %v104 = getelementptr inbounds i64, ptr %t, i64 83
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v99, %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 84
  %v108 = load ptr, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds i64, ptr %t, i64 85
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v103, %v110
  %v112 = add nsw i64 %v106, %v111
  %v113 = getelementptr inbounds float, ptr %v108, i64 %v112
  %v114 = sub nsw i64 %v83, %v11
  %v115 = add nsw i64 %v114, %v90
  %v116 = mul nsw i64 %v115, %v70
  %v117 = getelementptr inbounds float, ptr %v68, i64 %v116
  store i64 0, ptr %v119
  br label %l118.test
l118.test:
  %v120 = load i64, ptr %v119
  %v121 = icmp slt i64 %v120, %v72
  br i1 %v121, label %l118.body, label %l118.end
l118.body:
  %v122 = sub nsw i64 %v72, %v120
  %v123 = icmp slt i64 %v122, 8
  %v124 = select i1 %v123, i64 %v122, i64 8
  %v125 = trunc i64 %v124 to i32
  %v126 = insertelement <8 x i32> poison, i32 %v125, i64 0
  %v127 = shufflevector <8 x i32> %v126, <8 x i32> poison, <8 x i32> zeroinitializer
  %v128 = icmp sgt <8 x i32> %v127, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v129 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v130 = getelementptr float, ptr %v129, i64 %v77
  call void @llvm.prefetch.p0(ptr %v130, i32 0, i32 2, i32 1)
  %v131 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v132 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v131, i32 4, <8 x i1> %v128, <8 x float> zeroinitializer)
  %v133 = getelementptr inbounds float, ptr %v117, i64 %v120
  store <8 x float> %v132, ptr %v133, align 4, !tbaa !1
  %v134 = add nsw i64 %v120, 8
  store i64 %v134, ptr %v119
  br label %l118.test
l118.end:
  %v135 = add nsw i64 %v90, 1
  store i64 %v135, ptr %v89
  br label %l88.test
l88.end:
  %v136 = add nsw i64 %v80, 1
  store i64 %v136, ptr %v79
  br label %l78.test
l78.end:
  br label %w66.end
w66.end:
  %v137 = getelementptr inbounds i64, ptr %t, i64 3
  %v138 = load i64, ptr %v137, !tbaa !0
  %v139 = icmp sgt i64 %v138, 1
  br i1 %v139, label %w140.then, label %w140.end
w140.then:
  call void @meet(ptr %t)
  br label %w140.end
w140.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v141 = getelementptr inbounds i64, ptr %t, i64 86
  %v142 = load i64, ptr %v141, !tbaa !0
  %v143 = sub nsw i64 %v142, 1
  %v144 = icmp eq i64 %number, %v143
  %v145 = select i1 %v144, i64 0, i64 1
  %v146 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v147 = load i64, ptr %v146
  %v148 = sub nsw i64 %v147, %v11
  %v149 = getelementptr inbounds i64, ptr %t, i64 87
  %v150 = load ptr, ptr %v149, !tbaa !0
  %v151 = getelementptr inbounds i64, ptr %t, i64 25
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = getelementptr inbounds i64, ptr %t, i64 24
  %v154 = load ptr, ptr %v153, !tbaa !0
  %v155 = mul nsw i64 0, %v152
  %v156 = getelementptr inbounds float, ptr %v154, i64 %v155
  %v157 = getelementptr inbounds i64, ptr %t, i64 19
  %v158 = load i64, ptr %v157, !tbaa !0
  %v159 = mul nsw i64 %v158, 3
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = getelementptr inbounds i64, ptr %t, i64 5
  %v162 = load i64, ptr %v161, !tbaa !0
  %v163 = getelementptr inbounds i64, ptr %t, i64 19
  %v164 = load i64, ptr %v163, !tbaa !0
  %v165 = sdiv i64 %v164, 8
  %v166 = getelementptr inbounds i64, ptr %t, i64 88
  %v167 = load ptr, ptr %v166, !tbaa !0
  call void %v167(ptr %v150, ptr %v160, i64 1, i64 %v152, i64 %v162, i64 %v148, i64 0, i64 %v148, i64 0, i64 %v165)
  %v168 = getelementptr inbounds i64, ptr %t, i64 25
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = getelementptr inbounds i64, ptr %t, i64 24
  %v171 = load ptr, ptr %v170, !tbaa !0
  %v172 = mul nsw i64 0, %v169
  %v173 = getelementptr inbounds float, ptr %v171, i64 %v172
  %v174 = getelementptr inbounds float, ptr %v173, i64 0
  %v175 = getelementptr inbounds i64, ptr %t, i64 89
  %v176 = load ptr, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds i64, ptr %t, i64 90
  %v178 = load ptr, ptr %v177, !tbaa !0
  %v179 = getelementptr inbounds i64, ptr %t, i64 91
  %v180 = load i64, ptr %v179, !tbaa !0
  %v181 = getelementptr inbounds i64, ptr %t, i64 92
  %v182 = load i64, ptr %v181, !tbaa !0
  %v183 = getelementptr inbounds i64, ptr %t, i64 93
  %v184 = load i64, ptr %v183, !tbaa !0
  %v185 = icmp ne i64 %v184, 0
  br i1 %v185, label %e186.then, label %e186.else
e186.then:
  store i64 %v180, ptr %v188
  br label %l187.test
l187.test:
  %v189 = load i64, ptr %v188
  %v190 = icmp slt i64 %v189, %v182
  br i1 %v190, label %l187.body, label %l187.end
l187.body:
  store i64 0, ptr %v192
  br label %l191.test
l191.test:
  %v193 = load i64, ptr %v192
  %v194 = icmp slt i64 %v193, %v148
  br i1 %v194, label %l191.body, label %l191.end
l191.body:
  %v195 = mul nsw i64 %v193, %v169
  %v196 = getelementptr inbounds float, ptr %v174, i64 %v195
  %v197 = getelementptr inbounds float, ptr %v196, i64 %v189
  %v198 = getelementptr float, ptr %v197, i64 8
  call void @llvm.prefetch.p0(ptr %v198, i32 0, i32 3, i32 1)
  %v199 = load <8 x float>, ptr %v197, align 4
  %v200 = mul nsw i64 %v193, 8
  %v201 = getelementptr inbounds float, ptr %v178, i64 %v200
  store <8 x float> %v199, ptr %v201, align 4, !tbaa !1
  %v202 = add nsw i64 %v193, 1
  store i64 %v202, ptr %v192
  br label %l191.test
l191.end:
  %v203 = getelementptr inbounds i64, ptr %t, i64 94
  %v204 = load ptr, ptr %v203, !tbaa !0
  %v205 = mul nsw i64 %v189, %v164
  %v206 = getelementptr inbounds float, ptr %v176, i64 %v205
  call void %v204(ptr %v206, i64 %v164, ptr %v178, i64 1, i64 8, ptr %v150, i64 %v148, i64 8, i64 %v165, i64 %v145)
  %v207 = add nsw i64 %v189, 8
  store i64 %v207, ptr %v188
  br label %l187.test
l187.end:
  br label %e186.end
e186.else:
  %v208 = sub nsw i64 %v182, %v180
  %v209 = getelementptr inbounds float, ptr %v174, i64 %v180
  %v210 = getelementptr inbounds i64, ptr %t, i64 94
  %v211 = load ptr, ptr %v210, !tbaa !0
  %v212 = mul nsw i64 %v180, %v164
  %v213 = getelementptr inbounds float, ptr %v176, i64 %v212
  call void %v211(ptr %v213, i64 %v164, ptr %v209, i64 1, i64 %v169, ptr %v150, i64 %v148, i64 %v208, i64 %v165, i64 %v145)
  br label %e186.end
e186.end:
  %v214 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v215 = load i64, ptr %v214
  %v216 = sub nsw i64 %v215, %v11
  %v217 = getelementptr inbounds i64, ptr %t, i64 87
  %v218 = load ptr, ptr %v217, !tbaa !0
  %v219 = getelementptr inbounds i64, ptr %t, i64 71
  %v220 = load i64, ptr %v219, !tbaa !0
  %v221 = getelementptr inbounds i64, ptr %t, i64 74
  %v222 = load ptr, ptr %v221, !tbaa !0
  %v223 = mul nsw i64 0, %v220
  %v224 = getelementptr inbounds float, ptr %v222, i64 %v223
  %v225 = getelementptr inbounds float, ptr %v224, i64 0
  %v226 = getelementptr inbounds i64, ptr %t, i64 64
  %v227 = load i64, ptr %v226, !tbaa !0
  %v228 = getelementptr inbounds i64, ptr %t, i64 59
  %v229 = load i64, ptr %v228, !tbaa !0
  %v230 = sdiv i64 %v229, 8
  %v231 = getelementptr inbounds i64, ptr %t, i64 88
  %v232 = load ptr, ptr %v231, !tbaa !0
  call void %v232(ptr %v218, ptr %v225, i64 1, i64 %v220, i64 %v227, i64 %v216, i64 0, i64 %v216, i64 0, i64 %v230)
  %v233 = getelementptr inbounds i64, ptr %t, i64 25
  %v234 = load i64, ptr %v233, !tbaa !0
  %v235 = getelementptr inbounds i64, ptr %t, i64 24
  %v236 = load ptr, ptr %v235, !tbaa !0
  %v237 = mul nsw i64 0, %v234
  %v238 = getelementptr inbounds float, ptr %v236, i64 %v237
  %v239 = getelementptr inbounds float, ptr %v238, i64 0
  %v240 = getelementptr inbounds i64, ptr %t, i64 95
  %v241 = load ptr, ptr %v240, !tbaa !0
  %v242 = getelementptr inbounds i64, ptr %t, i64 90
  %v243 = load ptr, ptr %v242, !tbaa !0
  %v244 = getelementptr inbounds i64, ptr %t, i64 96
  %v245 = load i64, ptr %v244, !tbaa !0
  %v246 = getelementptr inbounds i64, ptr %t, i64 97
  %v247 = load i64, ptr %v246, !tbaa !0
  %v248 = getelementptr inbounds i64, ptr %t, i64 93
  %v249 = load i64, ptr %v248, !tbaa !0
  %v250 = icmp ne i64 %v249, 0
  br i1 %v250, label %e251.then, label %e251.else
e251.then:
  store i64 %v245, ptr %v253
  br label %l252.test
l252.test:
  %v254 = load i64, ptr %v253
  %v255 = icmp slt i64 %v254, %v247
  br i1 %v255, label %l252.body, label %l252.end
l252.body:
  store i64 0, ptr %v257
  br label %l256.test
l256.test:
  %v258 = load i64, ptr %v257
  %v259 = icmp slt i64 %v258, %v216
  br i1 %v259, label %l256.body, label %l256.end
l256.body:
  %v260 = mul nsw i64 %v258, %v234
  %v261 = getelementptr inbounds float, ptr %v239, i64 %v260
  %v262 = getelementptr inbounds float, ptr %v261, i64 %v254
  %v263 = getelementptr float, ptr %v262, i64 8
  call void @llvm.prefetch.p0(ptr %v263, i32 0, i32 3, i32 1)
  %v264 = load <8 x float>, ptr %v262, align 4
  %v265 = mul nsw i64 %v258, 8
  %v266 = getelementptr inbounds float, ptr %v243, i64 %v265
  store <8 x float> %v264, ptr %v266, align 4, !tbaa !1
  %v267 = add nsw i64 %v258, 1
  store i64 %v267, ptr %v257
  br label %l256.test
l256.end:
  %v268 = getelementptr inbounds i64, ptr %t, i64 94
  %v269 = load ptr, ptr %v268, !tbaa !0
  %v270 = mul nsw i64 %v254, %v229
  %v271 = getelementptr inbounds float, ptr %v241, i64 %v270
  call void %v269(ptr %v271, i64 %v229, ptr %v243, i64 1, i64 8, ptr %v218, i64 %v216, i64 8, i64 %v230, i64 %v145)
  %v272 = add nsw i64 %v254, 8
  store i64 %v272, ptr %v253
  br label %l252.test
l252.end:
  br label %e251.end
e251.else:
  %v273 = sub nsw i64 %v247, %v245
  %v274 = getelementptr inbounds float, ptr %v239, i64 %v245
  %v275 = getelementptr inbounds i64, ptr %t, i64 94
  %v276 = load ptr, ptr %v275, !tbaa !0
  %v277 = mul nsw i64 %v245, %v229
  %v278 = getelementptr inbounds float, ptr %v241, i64 %v277
  call void %v276(ptr %v278, i64 %v229, ptr %v274, i64 1, i64 %v234, ptr %v218, i64 %v216, i64 %v273, i64 %v230, i64 %v145)
  br label %e251.end
e251.end:
  %v279 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v280 = load i64, ptr %v279
  %v281 = sub nsw i64 %v280, %v11
  %v282 = getelementptr inbounds i64, ptr %t, i64 87
  %v283 = load ptr, ptr %v282, !tbaa !0
  %v284 = getelementptr inbounds i64, ptr %t, i64 21
  %v285 = load i64, ptr %v284, !tbaa !0
  %v286 = getelementptr inbounds i64, ptr %t, i64 20
  %v287 = load ptr, ptr %v286, !tbaa !0
  %v288 = mul nsw i64 0, %v285
  %v289 = getelementptr inbounds float, ptr %v287, i64 %v288
  %v290 = getelementptr inbounds float, ptr %v289, i64 0
  %v291 = getelementptr inbounds i64, ptr %t, i64 5
  %v292 = load i64, ptr %v291, !tbaa !0
  %v293 = getelementptr inbounds i64, ptr %t, i64 19
  %v294 = load i64, ptr %v293, !tbaa !0
  %v295 = sdiv i64 %v294, 8
  %v296 = getelementptr inbounds i64, ptr %t, i64 88
  %v297 = load ptr, ptr %v296, !tbaa !0
  call void %v297(ptr %v283, ptr %v290, i64 1, i64 %v285, i64 %v292, i64 %v281, i64 0, i64 %v281, i64 0, i64 %v295)
  %v298 = getelementptr inbounds i64, ptr %t, i64 25
  %v299 = load i64, ptr %v298, !tbaa !0
  %v300 = getelementptr inbounds i64, ptr %t, i64 24
  %v301 = load ptr, ptr %v300, !tbaa !0
  %v302 = mul nsw i64 0, %v299
  %v303 = getelementptr inbounds float, ptr %v301, i64 %v302
  %v304 = getelementptr inbounds i64, ptr %t, i64 19
  %v305 = load i64, ptr %v304, !tbaa !0
  %v306 = getelementptr inbounds float, ptr %v303, i64 %v305
  %v307 = getelementptr inbounds i64, ptr %t, i64 98
  %v308 = load ptr, ptr %v307, !tbaa !0
  %v309 = getelementptr inbounds i64, ptr %t, i64 90
  %v310 = load ptr, ptr %v309, !tbaa !0
  %v311 = getelementptr inbounds i64, ptr %t, i64 99
  %v312 = load i64, ptr %v311, !tbaa !0
  %v313 = getelementptr inbounds i64, ptr %t, i64 100
  %v314 = load i64, ptr %v313, !tbaa !0
  %v315 = getelementptr inbounds i64, ptr %t, i64 93
  %v316 = load i64, ptr %v315, !tbaa !0
  %v317 = icmp ne i64 %v316, 0
  br i1 %v317, label %e318.then, label %e318.else
e318.then:
  store i64 %v312, ptr %v320
  br label %l319.test
l319.test:
  %v321 = load i64, ptr %v320
  %v322 = icmp slt i64 %v321, %v314
  br i1 %v322, label %l319.body, label %l319.end
l319.body:
  store i64 0, ptr %v324
  br label %l323.test
l323.test:
  %v325 = load i64, ptr %v324
  %v326 = icmp slt i64 %v325, %v281
  br i1 %v326, label %l323.body, label %l323.end
l323.body:
  %v327 = mul nsw i64 %v325, %v299
  %v328 = getelementptr inbounds float, ptr %v306, i64 %v327
  %v329 = getelementptr inbounds float, ptr %v328, i64 %v321
  %v330 = getelementptr float, ptr %v329, i64 8
  call void @llvm.prefetch.p0(ptr %v330, i32 0, i32 3, i32 1)
  %v331 = load <8 x float>, ptr %v329, align 4
  %v332 = mul nsw i64 %v325, 8
  %v333 = getelementptr inbounds float, ptr %v310, i64 %v332
  store <8 x float> %v331, ptr %v333, align 4, !tbaa !1
  %v334 = add nsw i64 %v325, 1
  store i64 %v334, ptr %v324
  br label %l323.test
l323.end:
  %v335 = getelementptr inbounds i64, ptr %t, i64 94
  %v336 = load ptr, ptr %v335, !tbaa !0
  %v337 = mul nsw i64 %v321, %v294
  %v338 = getelementptr inbounds float, ptr %v308, i64 %v337
  call void %v336(ptr %v338, i64 %v294, ptr %v310, i64 1, i64 8, ptr %v283, i64 %v281, i64 8, i64 %v295, i64 %v145)
  %v339 = add nsw i64 %v321, 8
  store i64 %v339, ptr %v320
  br label %l319.test
l319.end:
  br label %e318.end
e318.else:
  %v340 = sub nsw i64 %v314, %v312
  %v341 = getelementptr inbounds float, ptr %v306, i64 %v312
  %v342 = getelementptr inbounds i64, ptr %t, i64 94
  %v343 = load ptr, ptr %v342, !tbaa !0
  %v344 = mul nsw i64 %v312, %v294
  %v345 = getelementptr inbounds float, ptr %v308, i64 %v344
  call void %v343(ptr %v345, i64 %v294, ptr %v341, i64 1, i64 %v299, ptr %v283, i64 %v281, i64 %v340, i64 %v295, i64 %v145)
  br label %e318.end
e318.end:
  %v346 = getelementptr inbounds i64, ptr %t, i64 3
  %v347 = load i64, ptr %v346, !tbaa !0
  %v348 = icmp sgt i64 %v347, 1
  br i1 %v348, label %w349.then, label %w349.end
w349.then:
  call void @meet(ptr %t)
  br label %w349.end
w349.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v58 = alloca i64
  %v76 = alloca i64
  %v110 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 15
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 39
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 101
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 19
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 102
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 103
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 10
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 16
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = icmp slt i64 %v39, 8
  %v41 = select i1 %v40, i64 %v39, i64 8
  %v42 = trunc i64 %v41 to i32
  %v43 = insertelement <8 x i32> poison, i32 %v42, i64 0
  %v44 = shufflevector <8 x i32> %v43, <8 x i32> poison, <8 x i32> zeroinitializer
  %v45 = icmp sgt <8 x i32> %v44, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v46 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v45, <8 x float> zeroinitializer)
  %v47 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v36
  store <8 x float> %v46, ptr %v48, align 4, !tbaa !1
  %v49 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v36
  store <8 x float> %v46, ptr %v50, align 4, !tbaa !1
  %v51 = add nsw i64 %v36, 8
  store i64 %v51, ptr %v35
  br label %l34.test
l34.end:
  %v52 = add nsw i64 %v25, 1
  store i64 %v52, ptr %v24
  br label %l23.test
l23.end:
  %v53 = getelementptr inbounds i64, ptr %t, i64 104
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 105
  %v56 = load i64, ptr %v55, !tbaa !0
  store i64 0, ptr %v58
  br label %l57.test
l57.test:
  %v59 = load i64, ptr %v58
  %v60 = icmp slt i64 %v59, %v56
  br i1 %v60, label %l57.body, label %l57.end
l57.body:
  %v61 = getelementptr inbounds float, ptr %v54, i64 %v59
  store <8 x float> zeroinitializer, ptr %v61, align 4
  %v62 = add nsw i64 %v59, 8
  store i64 %v62, ptr %v58
  br label %l57.test
l57.end:
  br label %w4.end
w4.end:
  %v63 = getelementptr inbounds i64, ptr %t, i64 3
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = icmp sgt i64 %v64, 1
  br i1 %v65, label %w66.then, label %w66.end
w66.then:
  call void @meet(ptr %t)
  br label %w66.end
w66.end:
  %v67 = getelementptr inbounds i64, ptr %t, i64 86
  %v68 = load i64, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 106
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 70
  %v72 = load ptr, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds i64, ptr %t, i64 6
  %v74 = load ptr, ptr %v73, !tbaa !0
  store i64 0, ptr %v76
  br label %l75.test
l75.test:
  %v77 = load i64, ptr %v76
  %v78 = icmp slt i64 %v77, %v68
  br i1 %v78, label %l75.body, label %l75.end
l75.body:
  %v79 = sub nsw i64 %v68, 1
  %v80 = sub nsw i64 %v79, %v77
  %v81 = icmp ne ptr %v70, null
  br i1 %v81, label %w82.then, label %w82.end
w82.then:
  %v83 = getelementptr inbounds i64, ptr %v72, i64 %v80
  %v84 = load i64, ptr %v83
  %v85 = add nsw i64 %v84, 1
  %v86 = getelementptr inbounds i64, ptr %v74, i64 %v85
  %v87 = load i64, ptr %v86
  %v88 = getelementptr inbounds i64, ptr %v74, i64 %v84
  %v89 = load i64, ptr %v88
  %v90 = sub nsw i64 %v87, %v89
  %v91 = getelementptr inbounds i64, ptr %t, i64 107
  %v92 = load ptr, ptr %v91, !tbaa !0
  %v93 = icmp ne ptr %v92, null
  br i1 %v93, label %w94.then, label %w94.end
w94.then:
  %v95 = getelementptr inbounds i64, ptr %t, i64 1
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %w98.then, label %w98.end
w98.then:
  %v99 = getelementptr inbounds i64, ptr %t, i64 21
  %v100 = load i64, ptr %v99, !tbaa !0
  %v101 = getelementptr inbounds i64, ptr %t, i64 101
  %v102 = load i64, ptr %v101, !tbaa !0
  %v103 = mul nsw i64 %v102, %v100
  %v104 = mul nsw i64 %v80, %v103
  %v105 = getelementptr inbounds float, ptr %v92, i64 %v104
  %v106 = getelementptr inbounds i64, ptr %t, i64 76
  %v107 = load ptr, ptr %v106, !tbaa !0
  %v108 = mul nsw i64 %v90, %v100
  store i64 0, ptr %v110
  br label %l109.test
l109.test:
  %v111 = load i64, ptr %v110
  %v112 = icmp slt i64 %v111, %v108
  br i1 %v112, label %l109.body, label %l109.end
l109.body:
  %v113 = getelementptr inbounds float, ptr %v105, i64 %v111
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v107, i64 %v111
  store <8 x float> %v114, ptr %v115, align 4, !tbaa !1
  %v116 = add nsw i64 %v111, 8
  store i64 %v116, ptr %v110
  br label %l109.test
l109.end:
  br label %w98.end
w98.end:
  %v117 = getelementptr inbounds i64, ptr %t, i64 3
  %v118 = load i64, ptr %v117, !tbaa !0
  %v119 = icmp sgt i64 %v118, 1
  br i1 %v119, label %w120.then, label %w120.end
w120.then:
  call void @meet(ptr %t)
  br label %w120.end
w120.end:
  br label %w94.end
w94.end:
  %v121 = getelementptr inbounds i64, ptr %t, i64 108
  %v122 = load ptr, ptr %v121, !tbaa !0
  call void %v70(ptr %v122, i64 %v80)
  br label %w82.end
w82.end:
  call void @block(ptr %t, i64 %v80)
  %v123 = add nsw i64 %v77, 1
  store i64 %v123, ptr %v76
  br label %l75.test
l75.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 109
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 110
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 111
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

declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
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

